"""The command `house`: what an office's Word file would do to a briefing."""

from argparse import Namespace
from dataclasses import replace

from briefer.cli.console import DONE, FOUND, Console
from briefer.cli.shapes import house_shape
from briefer.domain.errors import FieldInvalid
from briefer.domain.house_template import HouseLook, HouseRules, Role
from briefer.services.services import Services


def house(services: Services, args: Namespace, console: Console) -> int:
    """Shows it; with `--style` or `--body` it settles that first, for whoever uses the file."""
    template = services.house_templates.open(args.template)
    if args.style or args.body:
        template = services.house_templates.settle(args.template, _settled(template.rules, args))
    look = services.house_templates.inspect(template)
    console.document(house_shape(look))
    _say(look, console)
    return FOUND if look.findings or look.dropped else DONE


def _settled(rules: HouseRules, args: Namespace) -> HouseRules:
    known = {role.value: role for role in Role}
    styles = dict(rules.styles)
    for pair in args.style:
        name, equals, style = pair.partition("=")
        role = known.get(name.strip().casefold())
        if not equals or role is None:
            raise FieldInvalid(pair, f"write it as ROLE=NAME; the roles are {', '.join(known)}")
        if style.strip():
            styles[role] = style.strip()
        else:
            styles.pop(role, None)
    empties = rules.empties_body if args.body is None else args.body == "empty"
    return replace(rules, styles=styles, empties_body=empties)


def _say(look: HouseLook, console: Console) -> None:
    for role in look.roles:
        console.say(f"{role.role.value:16} {role.style}{' (added)' if role.added else ''}")
    console.say(f"The briefing goes {look.place.value}.")
    if look.rules.empties_body:
        console.say("The text in it is taken out first, except its cover page.")
    if look.fields:
        console.say(f"Content controls that are filled where the briefing has a value: {', '.join(look.fields)}.")
    if look.dropped:
        console.say(f"Not taken along: {', '.join(look.dropped)}.")
    for finding in look.findings:
        console.say(f"Of its own: {finding}")
