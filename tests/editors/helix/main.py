#!/usr/bin/env python3
"""What a user does with Bezoar in Helix, and what they must see. Arguments choose cases by a part of their name."""

import pathlib
import sys
import traceback

from editor import Failure, Helix, findings

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]
SHOP = REPOSITORY / "tests" / "data" / "shop"
CASES = []

HOUSE_RULE = """
;; title      = "Literal eval"
;; message    = "The house does not evaluate"
;; severity   = "high"
;; confidence = "high"
;; cwe        = [95]

((call function: (_) @callee) @match
  (#callee? @callee "ast.nothing"))
"""


def case(function):
    CASES.append(function)
    return function


def equal(found, expected, what):
    if found != expected:
        raise Failure(f"{what}: expected {expected!r}, found {found!r}")


@case
def findings_appear_when_a_file_is_opened(helix):
    helix.open("shop/orders.py")
    helix.wait_for("`eval` runs any code in `rule`")
    helix.wait_for_findings("● 2 ● 1")
    helix.look("findings")


@case
def hover_explains_the_rule(helix):
    helix.open("shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")
    helix.go_to("eval(rule")
    helix.type(" k")
    helix.wait("the hover", lambda screen: "CWE-95" in screen and "eval-used" in screen)
    helix.look("hover")


@case
def hover_lists_the_steps_of_request_data(helix):
    path = "shop/orders.py"
    lines = (helix.root / path).read_text(encoding="utf-8").splitlines()
    row = next(row for row, line in enumerate(lines, 1) if 'request.args.get("title"' in line)
    helix.open(path)
    helix.wait_for_findings("● 2 ● 1")
    helix.go_to('subprocess.run(f"wk')
    helix.type(" k")
    steps = [f"1. request.args comes from a request (line {row})", f"2. title holds it (line {row})"]
    helix.wait("the steps", lambda screen: all(step in screen for step in steps))
    helix.look("steps")


@case
def the_picker_lists_what_was_found(helix):
    helix.open("shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")
    helix.type(" d")
    helix.wait("the picker", lambda screen: all(rule in screen for rule in ["eval-used", "os-command-injection"]))
    helix.look("picker")


@case
def a_password_hashed_with_md5_becomes_bcrypt(helix):
    path = "shop/accounts.py"
    helix.open(path)
    helix.wait("the findings", findings)
    for place, action in [("hashlib.md5", "Hash with `bcrypt`"), ("hashlib.md5", "Check with `bcrypt.checkpw`")]:
        helix.go_to(place)
        helix.type(" a")
        menu = helix.wait_for(action) and helix.screen()
        helix.look(action)
        titles = [line for line in menu.splitlines() if "bcrypt" in line or "Django" in line or "argon2" in line]
        equal(bool(titles), True, "the menu of code actions")
        # The first one is the best one.
        helix.press("Enter")
        helix.wait("the action to be done", lambda screen: action not in screen)
    expected = (REPOSITORY / "tests/editors/neovim/accounts-with-bcrypt.py").read_text(encoding="utf-8").splitlines()
    equal(helix.save(path), expected, "the saved file")


@case
def findings_do_not_blink_while_code_above_them_is_half_typed(helix):
    helix.open("shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")
    for typed in ['"""', "'''", 'f"{', "(", "x = [1, {", "def half(a, b", "from os import ("]:
        helix.go_to("VOUCHER_SECRET")
        helix.type("O")
        for key in typed:
            helix.type(key)
            helix.wait("the key to be drawn", lambda screen: "INS" in screen)
            equal(findings(helix.screen()), "● 2 ● 1", f"findings after {key!r} of {typed!r}")
        helix.press("Escape")
        helix.wait("normal mode", lambda screen: " NOR " in screen)
        equal(findings(helix.screen()), "● 2 ● 1", f"findings after {typed!r}")
        # `u` takes back all that was inserted.
        helix.type("u")
        helix.wait_for_findings("● 2 ● 1")


@case
def what_goes_wrong_in_another_file_is_shown_where_the_data_is_handed_over(helix):
    helix.open("shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")
    helix.command("open shop/payments.py")
    helix.go_to("answer.raise_for_status")
    helix.type('Oos.system("print-receipt " + card_token)')
    helix.press("Escape")
    helix.command("open shop/orders.py")
    helix.wait_for_findings("● 2 ● 2")
    helix.go_to('request.form."card_token"')
    helix.look("it is handed over")
    helix.command("open shop/payments.py")
    helix.type("u")
    helix.command("open shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")


@case
def a_rule_that_is_saved_is_used_at_once(helix):
    rule = ".bezoar/rules/no-literal-eval.scm"
    (helix.root / rule).parent.mkdir(parents=True)
    (helix.root / rule).write_text(HOUSE_RULE, encoding="utf-8")
    helix.open("shop/orders.py")
    helix.wait_for_findings("● 2 ● 1")
    helix.command(f"open {rule}")
    helix.go_to("ast.nothing")
    helix.type("cast.literal_eval")
    helix.save(rule)
    helix.command("open shop/orders.py")
    helix.wait_for_findings("● 2 ● 2")


def strict(helix):
    helix.open("shop/orders.py")
    helix.wait("more findings", lambda screen: findings(screen) not in (None, "", "● 2 ● 1"))


strict.settings = '\n[language-server.bezoar.config]\nprofile = "strict"\n'
strict.__name__ = "settings_are_obeyed"
case(strict)


def main():
    transcripts = REPOSITORY / "target" / "editors" / "helix"
    transcripts.mkdir(parents=True, exist_ok=True)
    passed = failed = 0
    for run in CASES:
        name = run.__name__.replace("_", " ")
        if not all(part in name for part in sys.argv[1:]):
            continue
        helix = Helix(name, REPOSITORY, SHOP, getattr(run, "settings", ""))
        trouble = None
        try:
            run(helix)
        except Exception:
            trouble = traceback.format_exc()
        finally:
            helix.quit()
        (transcripts / f"{run.__name__}.txt").write_text("\n".join(helix.log), encoding="utf-8")
        passed, failed = passed + (trouble is None), failed + (trouble is not None)
        print(("ok      " if trouble is None else "FAILED  ") + name + (f"\n\n{trouble}" if trouble else ""), flush=True)
    print(f"{passed} passed, {failed} failed")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
