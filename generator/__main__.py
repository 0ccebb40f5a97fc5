"""The command `factsheet`, also as `python -m generator`."""

import sys


def main() -> None:
    """Run the command; an interruption while it loads is told as calmly as a later one."""
    try:
        from generator.cli import main as run  # noqa: PLC0415 - loading takes a moment: guard it
    except KeyboardInterrupt:
        sys.exit("Aborted!")
    run()


if __name__ == "__main__":
    main()
