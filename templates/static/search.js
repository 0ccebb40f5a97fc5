/* Search. The index is a script that is loaded when it is first asked for. Words are compared folded;
   scripts without spaces sign by sign, so that what is sought is found wherever it stands. */
(() => {
  "use strict";
  const byId = (id) => document.getElementById(`search_${id}`);
  const [box, kind, found, status] = ["words", "kind", "found", "status"].map(byId);
  if (!box) return;
  const say = box.closest("search").dataset;
  const AT_ONCE = 30;
  const WEIGHTS = [8, 4, 2, 1, 4]; // title, detail, quotes, note, other names

  // --- words, folded: accents, case, widths, digits of all scripts, spellings of one letter
  const UNSPACED =
    "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\u30fc\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]";
  const TOKEN = new RegExp(
    "((?!0)\\p{Nd}{1,3}(?:[ \\xa0\u2009\u202f.,'’٬]\\p{Nd}{3})+(?:[.,٫]\\p{Nd}+)?(?!\\p{Nd})" +
      "|(?<!\\p{Nd}[.,])\\p{Nd}+[.,٫]\\p{Nd}+(?![.,]?\\p{Nd})|\\p{Nd}+)" +
      `|(${UNSPACED})|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}\\xad\u200b-\u200d\u2060])+`,
    "gu"
  );
  const MARKS =
    /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\xad\u200b-\u200d\u2060]/g;
  const ALIKE = new Map(
    "ßss łl øo đd ðd þth æae œoe ıi ħh ςσ ٱا ىي یي کك ةه".split(" ").map((s) => [s[0], s.slice(1)])
  );
  const digit = (sign) => {
    const code = sign.codePointAt(0); // a script's ten digits begin at ...0 or at ...6
    return /\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? code & 15 : (code & 15) - 6;
  };
  const number = (text) => {
    const parts = text.normalize("NFKD").replace(/\p{Nd}/gu, digit).split(/\D+/);
    const last = parts.pop();
    return parts.join("") + (parts.length && last.length !== 3 ? "." : "") + last;
  };
  const kept = new Map();
  const fold = (word) => {
    let folded = kept.get(word);
    if (folded === undefined) {
      folded = word.toLowerCase().normalize("NFKD").replace(MARKS, "");
      folded = folded.replace(/[^\0-~]/g, (sign) => ALIKE.get(sign) || sign);
      kept.set(word, folded);
    }
    return folded;
  };
  const tokens = (text) => {
    const all = [];
    for (const match of text.matchAll(TOKEN)) {
      const word = match[1] ? number(match[1]) : fold(match[0]);
      const end = match.index + match[0].length;
      if (word) all.push({ word, start: match.index, end, sign: !!match[2] });
    }
    return all;
  };
  // what to look up for a run of words: each word, and of neighbouring signs each pair
  const keys = (words, single) =>
    words.flatMap(({ word, sign }, i) => {
      const next = words[i + 1];
      const pair = sign && next && next.sign ? [word + next.word] : [];
      return single || !sign || words.length < 2 ? [word, ...pair] : pair;
    });

  // --- the index
  let kinds, sheets, sources, quotes, entries;
  const words = new Map();
  const signs = new Map();
  const lengths = [];
  const texts = (entry, field) =>
    field === 2
      ? (entry[7] || []).map((quote) => quotes[quote][1])
      : [(field || kinds[entry[0]][0] !== "passage" ? entry[[3, 4, 0, 5, 6][field]] : "") || ""];
  const build = () => {
    [kinds, sheets, sources, quotes, entries] = window.factsheetIndex;
    const read = (text) => {
      const all = tokens(text);
      const spaced = all.filter(({ sign }) => !sign).map(({ word }) => word);
      return [spaced, spaced.length < all.length ? keys(all, true) : [], all.length];
    };
    const quoted = quotes.map(([, text]) => read(text));
    const add = (map, list, place) => {
      for (const word of list) {
        const places = map.get(word);
        if (!places) map.set(word, [place]);
        else if (places[places.length - 1] !== place) places.push(place);
      }
    };
    entries.forEach((entry, at) => {
      for (let field = 0; field < 5; field++) {
        const parts = field === 2 ? (entry[7] || []).map((q) => quoted[q]) : texts(entry, field).map(read);
        for (const [spaced, unspaced, length] of parts) {
          add(words, spaced, at * 5 + field);
          add(signs, unspaced, at * 5 + field);
          if (!field) lengths[at] = length;
        }
      }
    });
  };
  let ready;
  const load = () => {
    ready =
      ready ||
      new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = say.index;
        script.onload = done;
        script.onerror = fail;
        document.head.append(script);
      }).then(build);
    return ready;
  };

  // --- how well a word of the site answers a word that is sought
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return (
      x.slice(1) === y.slice(1) ||
      x === y.slice(1) ||
      x.slice(1) === y ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
    );
  };
  const quality = (has, sought, typing) => {
    if (has === sought) return 1;
    const numeric = /\d/.test(sought);
    if (numeric && !typing) return 0;
    if (has.startsWith(numeric ? sought.replace(".", "") : sought))
      return 0.6 + (0.3 * sought.length) / has.length;
    if (numeric) return 0;
    let same = 0;
    while (same < has.length && has[same] === sought[same]) same++;
    const [tail, other] = [has.length - same, sought.length - same];
    const longest = Math.max(tail, other);
    if (same > 3 && tail + other < 6 && longest < (same > 5 ? 5 : 4)) return 0.5;
    if (same === 3 && longest === 3 && tail + other === 4) return 0.45; // city, cities
    if (sought.length < 4 || /\d/.test(has)) return 0;
    return near(has, sought) || (typing && sought.length > 4 && near(has.slice(0, sought.length), sought))
      ? 0.2
      : 0;
  };
  // Arabic writes "the", "and" and some prepositions into the word
  const bare = (word) => word.replace(/^(?:[وفبكل]?ال|لل)(?=..)|^و(?=...)/, "");
  const best = (has, sought, typing) =>
    /[\u0620-\u064a]/.test(sought)
      ? Math.max(quality(has, sought, typing), 0.9 * quality(bare(has), bare(sought), typing))
      : quality(has, sought, typing);

  // --- what is sought: words, and phrases (in quotation marks, or words of a script without spaces)
  const segmenter = Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });
  const cut = (run) => {
    if (segmenter) return Array.from(segmenter.segment(run), ({ segment }) => segment);
    return run.length < 3 ? [run] : Array.from(run).slice(1).map((sign, i) => Array.from(run)[i] + sign);
  };
  const parse = (query) => {
    const units = [];
    query.split(/["“”„«»]/).forEach((part, i, parts) => {
      const all = tokens(part);
      if (i % 2) {
        if (all.length) units.push({ phrase: all, open: i === parts.length - 1 });
        return;
      }
      for (let at = 0; at < all.length; at++) {
        if (!all[at].sign) {
          units.push({ word: all[at].word, typing: i === parts.length - 1 && at === all.length - 1 });
          continue;
        }
        const first = at;
        while (all[at + 1] && all[at + 1].sign && all[at + 1].start === all[at].end) at++;
        const run = part.slice(all[first].start, all[at].end);
        for (const piece of cut(run)) units.push({ phrase: tokens(piece) });
      }
    });
    return units;
  };
  const stands = ({ phrase, open }, all, at) =>
    phrase.every(({ word }, i) => {
      const here = all[at + i] && all[at + i].word;
      return here === word || (open && i === phrase.length - 1 && here && here.startsWith(word));
    });
  const placesOfPhrase = (unit) => {
    const { phrase, open } = unit;
    const sure = open && phrase.length > 1 && !phrase[phrase.length - 1].sign ? phrase.slice(0, -1) : phrase;
    const lists = keys(sure).map((key) => words.get(key) || signs.get(key) || []);
    lists.sort((a, b) => a.length - b.length);
    const others = lists.slice(1).map((list) => new Set(list));
    const short = phrase.length === 1 || (phrase.length === 2 && phrase[0].sign && phrase[1].sign);
    return lists[0].filter(
      (place) =>
        others.every((set) => set.has(place)) &&
        (short ||
          texts(entries[Math.floor(place / 5)], place % 5).some((text) => {
            const all = tokens(text);
            return all.some((_, at) => stands(unit, all, at));
          }))
    );
  };
  const places = (unit) => {
    if (unit.phrase) return new Map(placesOfPhrase(unit).map((place) => [place, 1]));
    unit.hits = new Map();
    let least = 0;
    for (const has of words.keys()) {
      const value = best(has, unit.word, unit.typing);
      if (value) unit.hits.set(has, value);
      if (value >= 0.5) least = 0.3; // a slip is forgiven only where nothing else answers
    }
    const all = new Map();
    unit.hits.forEach((value, has) => {
      if (value < least) unit.hits.delete(has);
      else for (const place of words.get(has)) all.set(place, Math.max(value, all.get(place) || 0));
    });
    return all;
  };
  const search = (units) => {
    const scores = new Map();
    for (const unit of units) {
      const gains = new Map();
      places(unit).forEach((value, place) => {
        const at = Math.floor(place / 5);
        let gain = WEIGHTS[place % 5] * value;
        if (place % 5 === 0) gain += value / lengths[at]; // a title of few words says it best
        gains.set(at, (gains.get(at) || 0) + gain);
      });
      const rarity = Math.log(1 + entries.length / gains.size);
      gains.forEach((gain, at) => {
        const [count, score] = scores.get(at) || [0, 0];
        scores.set(at, [count + 1, score + gain * rarity]);
      });
    }
    return [...scores]
      .map(([at, [count, score]]) => ({ at, count, score, kind: kinds[entries[at][0]][0] }))
      .filter((hit) => !kind.value || hit.kind === kind.value)
      .sort(
        (a, b) =>
          b.count - a.count ||
          b.score - a.score ||
          (a.kind === "passage") - (b.kind === "passage") ||
          a.at - b.at
      );
  };

  // --- results
  const ranges = (text, units) => {
    const all = tokens(text);
    const marked = [];
    all.forEach((token, at) => {
      for (const { hits, phrase, open } of units) {
        if (hits ? hits.has(token.word) : stands({ phrase, open }, all, at))
          marked.push([token.start, hits ? token.end : all[at + phrase.length - 1].end]);
      }
    });
    return marked.sort((a, b) => a[0] - b[0]);
  };
  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const lit = (text, units, most) => {
    const marked = ranges(text, units);
    const nodes = [];
    let [from, to] = [0, text.length];
    if (to > most) {
      const all = tokens(text);
      const wish = marked.length ? marked[0][0] - most / 3 : 0;
      from = Math.max(0, wish) && all.find(({ start }) => start >= wish).start;
      to = from + most < to ? all.filter(({ end }) => end <= from + most).pop().end : to;
    }
    if (from) nodes.push("… ");
    let done = from;
    for (const [start, end] of marked) {
      if (start < done || end > to) continue;
      nodes.push(text.slice(done, start), element("mark", "", text.slice(start, end)));
      done = end;
    }
    nodes.push(text.slice(done, to), to < text.length ? " …" : "");
    return nodes;
  };
  const tongue = (made, source) => {
    if (source) [, made.lang, made.dir] = source;
    else made.dir = "auto";
    return made;
  };
  const result = (entry, units) => {
    const [kindNumber, sheet, href, title, detail, note, also, quoted, own] = entry;
    const isPassage = kinds[kindNumber][0] === "passage";
    const link = element("a", "", ...lit(title, isPassage ? [] : units, 1e4));
    link.href = href;
    const head = element("p", "result-head", element("span", "kind", kinds[kindNumber][1]), " ");
    head.append(tongue(link, isPassage ? null : sources[own]));
    const made = element("li", "", head);
    if (detail) made.append(tongue(element("p", "result-detail", ...lit(detail, units, 1e4))));
    const told = (quoted || []).map((number) => quotes[number]);
    const quote = told.find(([, text]) => ranges(text, units).length);
    const words = [note, also].find((text) => text && ranges(text, units).length);
    const where = sheets.length > 1 ? [sheets[sheet]] : [];
    if (quote) {
      const source = sources[quote[0]];
      made.append(tongue(element("blockquote", "", ...lit(quote[1], units, 240)), source));
      if (isPassage || sources.length > 1) where.push(source[0]);
    } else if (words) made.append(tongue(element("p", "result-note", ...lit(words, units, 240))));
    const line = where.flatMap((name) => [" · ", tongue(element("bdi", "", name))]).slice(1);
    if (line.length) made.append(element("p", "result-where", ...line));
    return made;
  };
  const more = (hits, units, list) => {
    const next = hits.slice(list.children.length, list.children.length + AT_ONCE);
    list.append(...next.map(({ at }) => result(entries[at], units)));
  };

  // --- the page
  let timer, telling;
  const tell = (text, count) => {
    const numeral = count === undefined ? "" : count.toLocaleString(document.documentElement.lang);
    status.textContent = text.replace("{n}", numeral);
  };
  const show = (query) => {
    const units = parse(query);
    const all = search(units);
    const whole = all.filter(({ count }) => count === units.length);
    const hits = whole.length ? whole : all;
    const list = element("ol", "search-results");
    more(hits, units, list);
    found.replaceChildren(...(hits.length ? [list] : []));
    if (hits.length > AT_ONCE) {
      const button = element("button", "", say.more);
      button.type = "button";
      button.onclick = () => {
        const first = list.children.length;
        more(hits, units, list);
        list.children[first].querySelector("a").focus();
        if (list.children.length === hits.length) button.remove();
      };
      found.append(button);
    }
    const message = whole.length ? say.found : hits.length ? say.some : say.none;
    return units.length ? () => tell(message, hits.length) : () => tell("");
  };
  const run = async (patience) => {
    clearTimeout(telling);
    const query = box.value.trim();
    let told = () => tell("");
    try {
      if (query && !words.size) tell(say.wait);
      if (query) await load();
      if (query !== box.value.trim()) return; // more was typed meanwhile; it has a run of its own
      if (query) told = show(query);
      else found.replaceChildren();
    } catch {
      told = () => tell(say.failed);
    }
    telling = setTimeout(() => {
      told();
      const kept = new URLSearchParams([...(query ? [["q", query]] : []), ...(kind.value ? [["kind", kind.value]] : [])]);
      try {
        history.replaceState(null, "", `?${kept}`);
      } catch {
        /* Some browsers allow only so many changes a minute. */
      }
    }, patience);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(run, 80, 400);
  };
  box.addEventListener("focus", () => load().catch(() => tell(say.failed)));
  box.addEventListener("input", soon);
  kind.addEventListener("change", () => run(0));
  const stops = () => [...found.querySelectorAll("a, button")];
  box.addEventListener("keydown", async (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && box.value) {
      event.preventDefault();
      box.value = "";
      run(0);
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      event.preventDefault();
      clearTimeout(timer);
      await run(0);
      if (stops().length) stops()[0].focus();
    }
  });
  found.addEventListener("keydown", (event) => {
    const all = stops();
    const next = all.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || next < 0) box.focus();
    else if (all[next]) all[next].focus();
    else return;
    event.preventDefault();
  });
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  kind.value = asked.get("kind") || "";
  if (kind.selectedIndex < 0) kind.value = "";
  if (box.value) run(0);
})();
