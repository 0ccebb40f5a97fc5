/* The search: words are folded, ranked and lit; docs/architecture.md says how. */
(() => {
  "use strict";
  const [box, kind, found, status] = ["words", "kind", "found", "status"].map((name) =>
    document.getElementById(`search_${name}`)
  );
  if (!box) return;
  const say = box.closest("search").dataset;
  const MOST = 100;
  const WEIGHTS = [8, 4, 1, 4, 2]; // title, detail, note, names, quotes

  // Scripts without spaces are read sign by sign.
  const SIGN = `[${"Han Hira Kana Thai Laoo Khmr Mymr".replace(/\w+ ?/g, "\\p{sc=$&}").replace(/ /g, "")}ー]`;
  const TOKEN = RegExp(
    "((?!0)\\p{Nd}{1,3}(?:[ \xa0\u2009\u202f.,'’٬]\\p{Nd}{3})+(?:[.,٫]\\p{Nd}+)?(?!\\p{Nd})" +
      "|(?<!\\p{Nd}[.,])\\p{Nd}+[.,٫]\\p{Nd}+(?![.,]?\\p{Nd})|\\p{Nd}+)" +
      `|(${SIGN})|(?:(?!${SIGN})[\\p{L}\\p{M}\\p{N}\xad\u200b-\u200d])+`,
    "gu"
  );
  const MARKS =
    /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\xad\u200b-\u200d]/g;
  const ALIKE = Object.fromEntries(
    "ßss łl øo đd ðd þth æae œoe ıi ħh ςσ ٱا ىي یي کك ةه".split(" ").map((pair) => [pair[0], pair.slice(1)])
  );
  const digit = (sign) => {
    const code = sign.codePointAt(); // ten digits begin at ...0 or ...6
    return /\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? code & 15 : (code & 15) - 6;
  };
  const number = (text) => {
    const parts = text.normalize("NFKD").replace(/\p{Nd}/gu, digit).split(/\D+/);
    const last = parts.pop();
    return parts.join("") + (parts[0] && last.length !== 3 ? "." : "") + last;
  };
  const fold = (word) =>
    word.toLowerCase().normalize("NFKD").replace(MARKS, "").replace(/[^\0-~]/g, (sign) => ALIKE[sign] || sign);
  const tokens = (text) =>
    Array.from(text.matchAll(TOKEN), ({ 0: raw, 1: numeral, 2: sign, index: start }) => ({
      word: numeral ? number(raw) : fold(raw),
      start,
      end: start + raw.length,
      sign,
    })).filter(({ word }) => word);
  // The index holds words, signs and pairs of signs.
  const keys = (all) =>
    all.flatMap(({ word, sign }, i) => {
      const next = sign && all[i + 1];
      return next && next.sign ? [word, word + next.word] : word;
    });

  let kinds, sheets, sources, quotes, entries, ready;
  const index = new Map();
  const lengths = [];
  const texts = ([own, , , , told = [], ...fields], field) =>
    field < 4 ? [(field || kinds[own][0] !== "passage") && fields[field] || ""] : told.map((at) => quotes[at][1]);
  const build = () => {
    [kinds, sheets, sources, quotes, entries] = window.factsheetIndex;
    const read = new Map();
    const keysOf = (text) => read.get(text) || read.set(text, keys(tokens(text))).get(text);
    entries.forEach((entry, at) => {
      WEIGHTS.forEach((_, field) => {
        for (const text of texts(entry, field)) {
          const all = keysOf(text);
          if (!field) lengths[at] = all.length;
          for (const key of new Set(all)) {
            if (!index.has(key)) index.set(key, []);
            index.get(key).push(at * 5 + field);
          }
        }
      });
    });
  };
  const load = () =>
    (ready =
      ready ||
      new Promise((onload, onerror) => {
        const script = Object.assign(document.createElement("script"), { src: say.index, onload, onerror });
        document.head.append(script);
      }).then(build));

  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (a[i] && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return (
      x.slice(1) === y.slice(1) ||
      x === y.slice(1) ||
      x.slice(1) === y ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
    );
  };
  const SLIP = 0.1; // beginnings count more than endings, those more than slips
  const quality = (has, sought, typing) => {
    if (has === sought) return 1;
    const begun = 0.6 + (0.3 * sought.length) / has.length;
    if (/\d/.test(sought)) return typing && has.startsWith(sought.replace(".", "")) ? begun : 0;
    if (has.startsWith(sought)) return begun;
    const [a, b] = [has, sought].map((word) => word.replace(/y$/, "i")); // city, cities
    let same = 0;
    while (a[same] && a[same] === b[same]) same++;
    const [x, y] = [a.slice(same), b.slice(same)];
    // Other endings of one length do not end alike: "contract" is not "contrast".
    const akin =
      same > 3 && x.length < 4 && y.length < 4 && !(x && x.length === y.length && x.slice(-1) === y.slice(-1));
    if (akin && same > 0.65 * Math.max(a.length, b.length)) return 2 * SLIP;
    const { length } = b;
    if (length > 3 && near(a, b)) return SLIP;
    if (length > 4 && a[0] === b[0]) {
      const most = typing && length > 5 ? a.length : 3;
      for (let end = length - (length > 6); end < length + 2 && end < a.length; end++) {
        if (a.length - end <= most && near(a.slice(0, end), b)) return SLIP;
      }
    }
    return akin ? SLIP / 2 : 0;
  };
  // Arabic writes "and", "the" and more into the word.
  const bare = (word) => word.replace(/^(?:[وفبكل]?ال|لل)(?=..)|^و(?=...)/, "");
  const answers = ({ word, typing }) => {
    const hits = new Map();
    let best = 0;
    for (const has of index.keys()) {
      let value = quality(has, word, typing);
      if (/^[ء-ي]/.test(word)) value = Math.max(value, 0.9 * quality(bare(has), bare(word), typing));
      if (value) hits.set(has, value);
      best = Math.max(best, value);
    }
    // Slips count where no word is or begins so; a loose likeness where nothing else does.
    const least = best > 0.5 ? 1.5 * SLIP : best > 0.8 * SLIP ? 0.8 * SLIP : 0;
    hits.forEach((value, has) => value < least && hits.delete(has));
    return hits;
  };

  const cut = (run) => {
    if (!Intl.Segmenter) return Array.from(run, (sign, i) => sign + (run[i + 1] || ""));
    const parts = new Intl.Segmenter([], { granularity: "word" }).segment(run);
    const spaced = Array.from(parts, ({ segment }) => segment).join(" ");
    return spaced.replace(/(?<!\S)(.) (?=.(?!\S))/gu, "$1").split(" ");
  };
  const parse = (query) => {
    const units = [];
    query.split(/["“”„«»]/).forEach((part, i, { length }) => {
      const all = tokens(part);
      if (i % 2 && i < length - 1) return units.push({ phrase: all });
      all.forEach(({ word, start, sign }, at) => {
        if (!sign) units.push({ word, typing: i === length - 1 && !all[at + 1] });
        else if (!at || !all[at - 1].sign) {
          const next = all.find((token) => token.start > start && !token.sign) || { start: part.length };
          units.push(...cut(part.slice(start, next.start)).map((piece) => ({ phrase: tokens(piece) })));
        }
      });
    });
    return units.filter(({ phrase }) => !phrase || phrase[0]);
  };
  const stands = (phrase, all, at) => phrase.every(({ word }, i) => all[at + i] && all[at + i].word === word);
  const ranges = (text, units) => {
    const all = tokens(text);
    return all.flatMap(({ word, start }, at) => {
      const ends = units
        .filter(({ hits, phrase }) => (hits ? hits.has(word) : stands(phrase, all, at)))
        .map(({ phrase }) => all[at + (phrase ? phrase.length - 1 : 0)].end);
      return ends[0] ? [[start, Math.max(...ends)]] : [];
    });
  };
  const places = (unit) => {
    const best = new Map();
    if (unit.phrase) {
      const lists = keys(unit.phrase).map((key) => new Set(index.get(key)));
      for (const place of lists.sort((a, b) => a.size - b.size)[0]) {
        const here = (text) => ranges(text, [unit])[0];
        const all = lists.every((list) => list.has(place));
        if (all && (!lists[1] || texts(entries[(place / 5) | 0], place % 5).some(here))) best.set(place, 1);
      }
    } else {
      unit.hits = answers(unit);
      unit.hits.forEach((value, has) => {
        for (const place of index.get(has)) best.set(place, Math.max(value, best.get(place) || 0));
      });
    }
    return best;
  };
  const search = (units) => {
    const hits = new Map();
    for (const unit of units) {
      const gains = new Map();
      places(unit).forEach((value, place) => {
        const at = (place / 5) | 0;
        const whole = place % 5 ? 0 : 1 / lengths[at];
        gains.set(at, (gains.get(at) || 0) + value * (WEIGHTS[place % 5] + whole));
      });
      gains.forEach((gain, at) => {
        const hit = hits.get(at) || { at, entry: entries[at], count: 0, score: 0 };
        hit.count++;
        hit.score += gain * Math.log(1 + entries.length / gains.size);
        hits.set(at, hit);
      });
    }
    const all = [...hits.values()].filter(({ entry }) => !kind.value || kinds[entry[0]][0] === kind.value);
    const whole = all.filter(({ count }) => count === units.length);
    return (whole[0] ? whole : all).sort((a, b) => b.count - a.count || b.score - a.score || a.at - b.at);
  };

  const element = (name, className = "", ...children) => {
    const made = Object.assign(document.createElement(name), { className });
    made.append(...children);
    return made;
  };
  const lit = (made, text, units, [, language, direction] = ["", "", "auto"]) => {
    const marks = ranges(text, units);
    const from = text.length > 300 && marks[0] ? text.lastIndexOf(" ", marks[0][0] - 80) + 1 : 0;
    const to = (text.indexOf(" ", from + 300) + 1 || text.length + 1) - 1;
    let done = from;
    if (from) made.append("… ");
    for (const [start, end] of marks) {
      if (start >= done && end <= to) {
        made.append(text.slice(done, start), element("mark", "", text.slice(start, end)));
        done = end;
      }
    }
    made.append(text.slice(done, to), to < text.length ? " …" : "");
    if (language) made.lang = language;
    made.dir = direction;
    return made;
  };
  const line = (className, text, units) => element("p", className, lit(element("bdi"), text, units));
  const result = ({ entry }, units) => {
    const [kindAt, shared, href, own, numbers, title, detail, note, also] = entry;
    const isPassage = kinds[kindAt][0] === "passage";
    const link = isPassage ? lit(element("a"), title, []) : lit(element("a"), title, units, sources[own]);
    link.href = href;
    const made = element("li", "", element("p", "kind", kinds[kindAt][1]), element("p", "result-title", link));
    if (detail) made.append(line("result-detail", detail, units));
    const holds = (text) => text && ranges(text, units)[0];
    const quote = numbers.map((number) => quotes[number]).find(([, text]) => holds(text));
    const words = [note, also].find(holds);
    const where = sheets[1] ? [shared.map((number) => sheets[number])] : [];
    if (quote) {
      made.append(lit(element("blockquote"), quote[1], units, sources[quote[0]]));
      if (isPassage || sources[1]) where.push([sources[quote[0]][0]]);
    } else if (words) made.append(line("result-note", words, units));
    for (const names of where) {
      const all = names.flatMap((name) => [" · ", lit(element("bdi"), name, [])]);
      made.append(element("p", "result-where", ...all.slice(1)));
    }
    return made;
  };

  let timer;
  const tell = (text, number = 0) => {
    status.textContent = text.replace("{n}", number.toLocaleString(document.documentElement.lang)).replace("{m}", MOST);
  };
  const run = async (patience) => {
    clearTimeout(timer);
    const query = box.value.trim();
    let told = [""];
    try {
      if (query && !entries) tell(say.wait);
      if (query) await load();
      if (query !== box.value.trim()) return;
      const units = query ? parse(query) : [];
      const hits = search(units);
      const list = element("ol", "search-results", ...hits.slice(0, MOST).map((hit) => result(hit, units)));
      found.replaceChildren(...(hits[0] ? [list] : []));
      const name = !hits[0] ? "none" : hits[0].count < units.length ? "some" : hits[MOST] ? "many" : "found";
      if (query) told = [say[name], hits.length];
    } catch {
      told = [say.failed];
    }
    timer = setTimeout(() => {
      tell(...told);
      const kept = new URLSearchParams({ q: query, ...(kind.value && { kind: kind.value }) });
      history.replaceState(null, "", query ? `?${kept}` : location.pathname);
    }, patience);
  };
  box.addEventListener("focus", () => load().catch(() => tell(say.failed)));
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, 80, 400);
  });
  kind.addEventListener("change", () => run(0));
  box.addEventListener("keydown", async (event) => {
    if (event.isComposing || !/^(Escape|Enter|ArrowDown)$/.test(event.key)) return;
    event.preventDefault();
    if (event.key === "Escape") box.value = "";
    await run(0);
    const first = found.querySelector("a");
    if (first) first.focus();
  });
  found.addEventListener("keydown", (event) => {
    const all = [...found.querySelectorAll("a")];
    const to = event.key === "Escape" ? -1 : all.indexOf(event.target) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (Number.isNaN(to)) return;
    event.preventDefault();
    (to < 0 ? box : all[to] || event.target).focus();
  });
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  kind.value = asked.get("kind") || "";
  if (!kind.value) kind.value = ""; // no such kind
  if (box.value) run(0);
})();
