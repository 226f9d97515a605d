//! The words of `compleet verify` and `compleet unpack`.

use crate::bundle::{Refusal, SignatureState};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::manifest::BundleKind;
use crate::message::{Say, errors::reason, foreign, quoted, shown};
use crate::signature::BadSignature;
use crate::work::{Doubt, NamedRules, SignatureAnswer, SignerAnswer, Unreadable, Verification, VerifyTally};
use std::io;
use std::path::{Path, PathBuf};

/// Why a bundle is not trusted, and what to do.
pub(crate) fn reasons(found: &Verification, language: Language) -> Vec<String> {
    let mut reasons = Vec::new();
    if let Some(why) = &found.unreadable {
        reasons.push(unreadable(why, language));
    }
    match found.signature {
        Some(SignatureAnswer::Missing) => reasons.push(
            language
                .pick("Het pakket is niet ondertekend. Vraag de afzender om een ondertekend pakket.", "The bundle is not signed. Ask the sender for a signed one.")
                .into(),
        ),
        Some(SignatureAnswer::UnknownSigner) => reasons.push(
            language
                .pick(
                    "De afzender is hier niet bekend. Vraag om het certificaat, vergelijk de vingerafdruk per telefoon, en: compleet contact add BESTAND",
                    "The sender is not known here. Ask for the certificate, compare the fingerprint by telephone, and: compleet contact add FILE",
                )
                .into(),
        ),
        _ => {}
    }
    reasons.extend(found.doubts.iter().map(|doubt| doubted(*doubt, found.signer.as_ref(), language)));
    let Some(report) = &found.report else { return reasons };
    if let SignatureState::Bad(why) = report.signature {
        reasons.push(bad_signature(why, language).into());
    }
    if !report.differences.is_empty() {
        reasons.push(
            language
                .pick(
                    "Gebruik dit pakket niet. Vraag de afzender om een nieuw.",
                    "Do not use this bundle. Ask the sender for a new one.",
                )
                .into(),
        );
    }
    if let Some(kind) = report.wrong_kind {
        reasons.push(wrong_kind(kind, language).into());
    }
    reasons
}

/// Why a bundle by somebody who is known is not trusted.
fn doubted(doubt: Doubt, signer: Option<&SignerAnswer>, language: Language) -> String {
    let name = signer.map(|signer| quoted(&signer.certificate.name())).unwrap_or_default();
    match doubt {
        Doubt::Unconfirmed => language.pick(
            format!("De afzender is toegevoegd, maar nog niet bevestigd. Bel, laat de vingerafdruk voorlezen, en: compleet contact confirm {name}"),
            format!("The sender was added, but not confirmed yet. Call, have the fingerprint read to you, and: compleet contact confirm {name}"),
        ),
        Doubt::Revoked(since) => {
            let day = language.day(crate::language::dutch_day(since));
            language.pick(
                format!("De sleutel van de afzender is hier ingetrokken per {day}. Gebruik dit pakket niet, en bel de afzender."),
                format!("The sender's key was revoked here since {day}. Do not use this bundle, and call the sender."),
            )
        }
        Doubt::ForOthers => language
            .pick(
                "Dit pakket was voor een ander bedoeld. Vraag de afzender waarom u het kreeg; toch openen kan met --of-others.",
                "This bundle was meant for somebody else. Ask the sender why you got it; open it all the same with --of-others.",
            )
            .to_owned(),
        Doubt::Ahead => language
            .pick(
                "Het tijdstip van ondertekenen ligt meer dan een dag in de toekomst. Kijk of uw klok goed staat, en vraag anders de afzender om een nieuw pakket.",
                "Its signing time lies more than a day ahead. See whether your clock is right, and else ask the sender for a new bundle.",
            )
            .to_owned(),
    }
}

fn wrong_kind(kind: BundleKind, language: Language) -> &'static str {
    match kind {
        BundleKind::Rules => language.pick(
            "Dit zijn regels, geen aanvraag. Neem ze op met: compleet rules install BESTAND",
            "These are rules, not a request. Take them in with: compleet rules install FILE",
        ),
        BundleKind::Status => {
            language.pick("Dit is een statusbestand, geen aanvraag.", "This is a status file, not a request.")
        }
        BundleKind::Request => {
            language.pick("Dit is een aanvraag, geen statusbestand.", "This is a request, not a status file.")
        }
        BundleKind::Supplement => {
            language.pick("Dit is een aanvulling, geen statusbestand.", "This is a supplement, not a status file.")
        }
    }
}

fn bad_signature(why: BadSignature, language: Language) -> &'static str {
    match why {
        BadSignature::OtherContent => {
            language.pick("De handtekening hoort bij een andere inhoud.", "The signature belongs to other content.")
        }
        BadSignature::WrongKey => language.pick(
            "De handtekening is niet met de sleutel van dit certificaat gezet.",
            "The signature was not made with this certificate's key.",
        ),
        BadSignature::Expired => language.pick(
            "Het certificaat was niet geldig toen er werd ondertekend. Vraag de afzender om een nieuwe sleutel te maken.",
            "The certificate was not valid at the signing time. Ask the sender to make a new key.",
        ),
        BadSignature::NotOneSigner => {
            language.pick("Er staat niet precies één handtekening onder.", "It does not carry exactly one signature.")
        }
        BadSignature::Unsupported => language.pick(
            "De handtekening is van een soort die hier niet wordt aanvaard.",
            "The signature is of a sort that is not accepted here.",
        ),
        BadSignature::NotForSigning => language.pick(
            "Het certificaat is niet bedoeld om mee te ondertekenen.",
            "The certificate is not meant for signing.",
        ),
        _ => language.pick("De handtekening is beschadigd of onvolledig.", "The signature is damaged or incomplete."),
    }
}

fn unreadable(why: &Unreadable, language: Language) -> String {
    match why {
        Unreadable::NotForUs => language
            .pick("Dit pakket is voor iemand anders versleuteld.", "This bundle was sealed for somebody else.")
            .into(),
        Unreadable::NotOpened => language
            .pick(
                "De wachtzin of sleutel opent dit pakket niet, of het is beschadigd.",
                "Passphrase or key do not open this bundle, or it is damaged.",
            )
            .into(),
        Unreadable::NoRecord => language
            .pick("Er staat geen leesbare dossier.json in.", "It holds no dossier.json that can be read.")
            .into(),
        Unreadable::Contradiction => language
            .pick(
                "Wat er in staat, spreekt zichzelf tegen. Vraag de afzender om een nieuw pakket.",
                "What it says contradicts itself. Ask the sender for a new bundle.",
            )
            .into(),
        Unreadable::Foreign(other) => foreign(other, language),
        Unreadable::Refused(refusal) => refused(refusal, language),
    }
}

fn refused(refusal: &Refusal, language: Language) -> String {
    let plain = |nl: &str, en: &str| language.pick(nl, en).to_owned();
    match refusal {
        Refusal::NoEnd => plain(
            "Dit is geen pakket, of het is afgebroken of aangevuld. Vraag het opnieuw aan.",
            "This is no bundle, or it was cut off or added to. Ask for it again.",
        ),
        Refusal::StrayBytes => {
            plain("Er staat iets in wat er niet in hoort.", "It holds something that does not belong there.")
        }
        Refusal::Directory => plain("De inhoudsopgave is beschadigd.", "Its directory is damaged."),
        Refusal::HeaderMismatch(name) => language.pick(
            format!("De inhoudsopgave spreekt ‘{}’ tegen.", name.escape_debug()),
            format!("The directory contradicts ‘{}’.", name.escape_debug()),
        ),
        Refusal::NoMediaType => plain("Dit is een gewone zip, geen pakket.", "This is an ordinary zip, no bundle."),
        Refusal::TooManyEntries => {
            plain("Er zitten meer bestanden in dan in enig dossier.", "It holds more files than any dossier does.")
        }
        Refusal::TooLarge => plain("Uitgepakt is het te groot.", "Unpacked it is too large."),
        Refusal::Unsupported(name) => language.pick(
            format!("‘{}’ is ingepakt op een manier die niet mag.", name.escape_debug()),
            format!("‘{}’ is packed in a way that is not allowed.", name.escape_debug()),
        ),
        Refusal::NotAFile(name) => language.pick(
            format!("‘{}’ is geen bestand.", name.escape_debug()),
            format!("‘{}’ is not a file.", name.escape_debug()),
        ),
        Refusal::Name(name, _) => language.pick(
            format!("De naam ‘{}’ mag niet.", name.escape_debug()),
            format!("The name ‘{}’ is not allowed.", name.escape_debug()),
        ),
        Refusal::NameEncoding => plain("Een bestandsnaam is niet te lezen.", "A file's name cannot be read."),
        Refusal::Collision(one, other) => language.pick(
            format!(
                "‘{}’ en ‘{}’ zijn op sommige computers hetzelfde bestand.",
                one.escape_debug(),
                other.escape_debug()
            ),
            format!("‘{}’ and ‘{}’ are the same file on some computers.", one.escape_debug(), other.escape_debug()),
        ),
    }
}

/// A bundle that could not be read at all.
pub(crate) struct NotRead {
    pub(crate) path: PathBuf,
    pub(crate) error: io::Error,
}

impl Say for NotRead {
    fn say(&self, language: Language) -> String {
        let path = shown(&self.path);
        language.pick(
            format!("‘{path}’ kon niet worden gelezen: {}.", reason(&self.error, language)),
            format!("‘{path}’ could not be read: {}.", reason(&self.error, language)),
        )
    }
}

/// Why a bundle was not looked at, where somebody ended the run.
pub(crate) fn not_reached(language: Language) -> &'static str {
    language.pick(
        "Niet bekeken: de controle is afgebroken voordat dit pakket aan de beurt was.",
        "Not looked at: the run was ended before it was this bundle's turn.",
    )
}

/// A folder in which no bundle lies.
pub(crate) fn no_bundles(folder: &Path, below: bool, language: Language) -> String {
    let folder = shown(folder);
    match below {
        true => language.pick(
            format!("in de map ‘{folder}’ en de mappen daaronder staan geen pakketten (.asice)."),
            format!("the folder ‘{folder}’ and those below it hold no bundles (.asice)."),
        ),
        false => language.pick(
            format!("in de map ‘{folder}’ staan geen pakketten (.asice). Kijk ook in de mappen daaronder met --recursive."),
            format!("the folder ‘{folder}’ holds no bundles (.asice). Look into the folders below it, too, with --recursive."),
        ),
    }
}

/// How many of the bundles were what, in one sentence.
pub(crate) fn counts(of: &VerifyTally, language: Language) -> String {
    let part = |count: usize, words: &str| (count > 0).then(|| format!("{count} {words}"));
    let counts = [of.trusted, of.untrusted, of.altered, of.unreadable, of.failed, of.not_reached];
    let parts = [
        part(of.trusted, language.pick("in orde", "in order")),
        part(of.untrusted, language.pick("niet vertrouwd", "not trusted")),
        part(of.altered, language.pick("gewijzigd", "altered")),
        part(of.unreadable, language.pick("geen bruikbaar pakket", "no usable bundle")),
        part(of.failed, language.pick("niet te lezen", "could not be read")),
        part(of.not_reached, language.pick("niet aan toegekomen", "not reached")),
    ];
    let parts = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let all: usize = counts.iter().sum();
    language.pick(format!("{all} pakketten: {parts}."), format!("{all} bundles: {parts}."))
}

/// Tells where the sender's check went by other rules than those that are here; nothing where they are the same.
pub(crate) fn rules_differ(found: &Verification, known: &[NamedRules], language: Language) -> String {
    let record = found.report.as_ref().and_then(|report| report.record.as_ref().ok());
    let Some(theirs) = record.and_then(|record| record.ruleset.as_ref()) else {
        return String::new();
    };
    let here = known.iter().find(|here| here.id == theirs.id);
    if here.is_some_and(|here| here.digest == theirs.sha256) {
        return String::new();
    }
    let (id, version) = (one_line(&theirs.id), one_line(&theirs.version));
    let words = match here {
        Some(NamedRules { name, version: ours, .. }) => language.pick(
            format!("Let op: de afzender controleerde met andere regels van {name} ({id}): versie {version}; hier is versie {ours}. Controleer het dossier opnieuw."),
            format!("Note: the sender checked by other rules of {name} ({id}): version {version}; here is version {ours}. Check the dossier again."),
        ),
        None => {
            let whose =
                theirs.name.as_ref().map_or_else(|| format!("‘{id}’"), |name| format!("{} ({id})", one_line(name)));
            language.pick(
                format!("Let op: de afzender controleerde met de regels van {whose}, versie {version}; die zijn hier niet."),
                format!("Note: the sender checked by the rules of {whose}, version {version}; those are not here."),
            )
        }
    };
    format!("  {words}\n")
}
