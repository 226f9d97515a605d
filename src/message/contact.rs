//! The words of `compleet contact`.

use crate::keys::{Alike, Contact};
use crate::language::{Language, dutch_day};
use crate::message::{Say, quoted, shown};
use crate::signature::Unfit;
use std::path::PathBuf;

/// What became of a certificate that was offered.
pub(crate) fn added(new: bool, roles: bool, language: Language) -> &'static str {
    match (new, roles) {
        (true, _) => language.pick("Toegevoegd:", "Added:"),
        (false, false) => language
            .pick("Was al bekend; de rollen blijven zoals ze zijn:", "Was known already; its roles stay as they are:"),
        (false, true) => {
            language.pick("Was al bekend; de rollen zijn bijgewerkt:", "Was known already; its roles were updated:")
        }
    }
}

/// What a person does next about a contact.
pub(crate) fn next(contact: &Contact, language: Language) -> String {
    let name = quoted(&contact.certificate.name());
    if contact.standing.confirmed.is_some() {
        return language.pick(
            format!("Klopt er iets niet meer: compleet contact revoke {name} --since DATUM"),
            format!("If something is wrong with it: compleet contact revoke {name} --since DATE"),
        );
    }
    language.pick(
        format!("Nog niet bevestigd: er wordt niets van geloofd of voor versleuteld. Bel de eigenaar op een nummer dat u al kent,\nlaat de cijfers van de vingerafdruk voorlezen (compleet key show), en: compleet contact confirm {name}"),
        format!("Not confirmed yet: nothing of it is believed, and nothing sealed for it. Call its owner at a number that you know already,\nhave the digits of the fingerprint read to you (compleet key show), and: compleet contact confirm {name}"),
    )
}

/// Roles, and what this user decided besides.
pub(crate) fn standing(contact: &Contact, language: Language) -> Vec<String> {
    let roles =
        if contact.roles.is_empty() { language.pick("geen", "none").to_owned() } else { contact.roles.join(", ") };
    let mut lines = vec![language.pick(format!("  rollen        {roles}"), format!("  roles         {roles}"))];
    let standing = contact.standing;
    if standing.confirmed.is_none() {
        lines.push(language.pick("  NOG NIET BEVESTIGD", "  NOT CONFIRMED YET").to_owned());
    }
    if let Some(since) = standing.revoked {
        let day = language.day(dutch_day(since));
        lines.push(language.pick(format!("  INGETROKKEN   per {day}"), format!("  REVOKED       since {day}")));
    }
    if let Some(next) = standing.followed_by {
        lines.push(language.pick(format!("  opgevolgd door {next}"), format!("  followed by   {next}")));
    }
    if standing.earlier {
        let said = language
            .pick("  meldt ook over dossiers zonder ontvanger", "  reports also of dossiers without a receiver");
        lines.push(said.to_owned());
    }
    lines
}

/// Somebody is known here under a name that can be taken for this one.
pub(crate) fn alike(name: &str, how: Alike, language: Language) -> String {
    match how {
        Alike::Equal => language.pick(
            format!("LET OP: er is hier al iemand die zo heet: {name}. Is dit een nieuwe sleutel van hen? Bel eerst."),
            format!(
                "NOTE: somebody of that name is known here already: {name}. Is this a new key of theirs? Call first."
            ),
        ),
        Alike::LooksAlike => language.pick(
            format!("LET OP: deze naam lijkt op die van een ander die hier bekend is: {name}. Bel eerst."),
            format!("NOTE: this name looks like that of somebody else who is known here: {name}. Call first."),
        ),
    }
}

/// Asks for the digits.
pub(crate) fn ask(name: &str, language: Language) -> String {
    language.pick(
        format!("Bel {name} op een nummer dat u al kent. Typ de acht groepen cijfers die u hoort:"),
        format!("Call {name} at a number that you know already. Type the eight groups of digits that you hear:"),
    )
}

/// The digits are not those of the certificate.
pub(crate) fn other_digits(name: &str, language: Language) -> String {
    let quoted = quoted(name);
    language.pick(
        format!("NIET BEVESTIGD: die cijfers horen niet bij het certificaat van {name} dat hier staat. Typ ze opnieuw; blijft het\nverschil, dan is dit certificaat niet van hen: compleet contact remove {quoted}"),
        format!("NOT CONFIRMED: those digits do not belong to the certificate of {name} that is here. Type them again; if they\nstill differ, this certificate is not theirs: compleet contact remove {quoted}"),
    )
}

/// Its reports hold also where no receiver was recorded.
pub(crate) fn earlier(name: &str, language: Language) -> String {
    language.pick(
        format!("Meldingen van {name} gelden ook voor dossiers waarvan hier niet staat aan wie ze zijn gestuurd."),
        format!("Reports of {name} hold also for dossiers of which nobody recorded to whom they were sent."),
    )
}

/// What it said since it was revoked holds no longer.
pub(crate) fn no_longer(count: usize, language: Language) -> String {
    language.pick(
        format!("Dit geldt niet meer ({count}); kijk elk dossier na:"),
        format!("This holds no longer ({count}); look at each dossier:"),
    )
}

/// A certificate of which nothing could ever be accepted.
pub(crate) struct Refused {
    pub(crate) path: PathBuf,
    pub(crate) unfit: Unfit,
}

impl Say for Refused {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        let why = match self.unfit {
            Unfit::Weak => language.pick(
                "de sleutel is te zwak of van een soort die hier niet telt",
                "its key is too weak, or of a sort that does not count here",
            ),
            Unfit::NotForSigning => {
                language.pick("het is niet bedoeld om mee te ondertekenen", "it is not meant for signing")
            }
            Unfit::Expired => language.pick("het is verlopen", "it has expired"),
        };
        language.pick(
            format!("het certificaat in ‘{path}’ kan hier nooit werken: {why}. Vraag de ander om een nieuw."),
            format!("the certificate in ‘{path}’ can never work here: {why}. Ask the other party for a new one."),
        )
    }
}
