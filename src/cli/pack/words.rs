//! The words of `compleet pack`. None of them holds a name that stands in a document or in the name of a folder.

use super::Tally;
use super::veil::Veil;
use crate::cli::Say;
use crate::cli::session::shown;
use crate::cli::trouble::reason;
use crate::cli::trouble::register;
use crate::finding::Verdict;
use crate::language::Language;
use crate::manifest::BundleKind;
use crate::register::RegisterError;
use crate::report::terminal::paragraph;
use crate::rules::{FilingStep, Ruleset};
use crate::seal::Sealing;
use crate::work::{CheckedDossier, PackFailure, PackOrder, Packed};

/// What was packed, and what is to be done with it.
pub(super) fn packed(
    made: &Packed,
    order: &PackOrder<'_>,
    rules: &Ruleset,
    language: Language,
    width: usize,
) -> String {
    let name = made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let place = match order.output {
        Some(_) => language.pick("op de opgegeven plaats", "at the given place"),
        None => language.pick("naast de map van het dossier", "beside the dossier's folder"),
    };
    let count = made.record.attachments.len();
    let documents = match count {
        1 => language.pick("1 document".to_owned(), "1 document".to_owned()),
        _ => language.pick(format!("{count} documenten"), format!("{count} documents")),
    };
    let certificate = order.key.certificate();
    let mut text = String::new();
    let mut line = |words: String| {
        text.push_str(&words);
        text.push('\n');
    };
    line(language.pick(format!("Ingepakt: {name}, {place}"), format!("Packed: {name}, {place}")));
    line(format!("  {documents}, {}", in_words(made.size, language)));
    line(
        language
            .pick(format!("  ondertekend door {}", certificate.name()), format!("  signed by {}", certificate.name())),
    );
    line(language.pick(
        format!("  vingerafdruk {}", certificate.spoken_fingerprint()),
        format!("  fingerprint {}", certificate.spoken_fingerprint()),
    ));
    line(format!("  {}", sealed(order.sealing, language)));
    if made.record.request.as_ref().is_some_and(|request| request.verdict == Verdict::CompleteWithRemarks) {
        line(
            language
                .pick("  er zijn opmerkingen; die staan in het pakket", "  there are remarks; they are in the bundle")
                .into(),
        );
    }
    let request_type = made.record.request.as_ref().and_then(|request| rules.request_type(&request.request_type));
    let (heading, steps) = if made.record.kind == BundleKind::Supplement {
        let heading = language.pick(
            "\nEen aanvulling hoort bij dezelfde aanvraag, in een keer. Zo voegt u die toe:",
            "\nA supplement belongs to the same request, all at once. How to add it:",
        );
        (heading, request_type.map(|request_type| &request_type.supplement))
    } else {
        let heading = language.pick("\nZo dient u de aanvraag in:", "\nHow to file the request:");
        (heading, request_type.map(|request_type| &request_type.filing))
    };
    if let Some(steps) = steps.filter(|steps| !steps.is_empty()) {
        line(heading.into());
        text.push_str(&filing(steps, language, width));
    }
    text
}

/// For whom a bundle is sealed, or that it is not.
pub(in crate::cli) fn sealed(sealing: Option<&Sealing>, language: Language) -> String {
    match sealing {
        None => language
            .pick(
                "niet versleuteld: wie dit bestand heeft, kan alles lezen",
                "not encrypted: whoever has this file can read everything",
            )
            .into(),
        Some(Sealing::Passphrase(_)) => {
            language.pick("versleuteld met een wachtzin", "encrypted with a passphrase").into()
        }
        Some(Sealing::Recipients(recipients)) => match recipients.len() {
            1 => language.pick("versleuteld voor 1 ontvanger", "encrypted for 1 receiver").into(),
            count => language
                .pick(format!("versleuteld voor {count} ontvangers"), format!("encrypted for {count} receivers")),
        },
    }
}

fn filing(steps: &[FilingStep], language: Language, width: usize) -> String {
    let mut text = String::new();
    for (number, step) in steps.iter().enumerate() {
        text.push_str(&paragraph(&format!("{:>3}. ", number + 1), step.text.get(language), 5, width));
        if let Some(trap) = &step.trap {
            let label = language.pick("     Let op: ", "     Note: ");
            text.push_str(&paragraph(label, trap.get(language), 5, width));
        }
    }
    text
}

/// A size as people say it.
fn in_words(bytes: u64, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "one digit behind the comma is shown")]
    let (size, unit) = match bytes {
        0..1_000 => return language.pick(format!("{bytes} bytes"), format!("{bytes} bytes")),
        1_000..1_000_000 => (bytes as f64 / 1e3, "kB"),
        1_000_000..1_000_000_000 => (bytes as f64 / 1e6, "MB"),
        _ => (bytes as f64 / 1e9, "GB"),
    };
    let text = format!("{size:.1} {unit}");
    language.pick(text.replace('.', ","), text)
}

/// One label was given for several dossiers.
pub(super) struct OneLabel;

impl Say for OneLabel {
    fn say(&self, language: Language) -> String {
        language
            .pick(
                "met --label geeft u een dossier een naam; pak het dan alleen in.",
                "--label gives one dossier a name; pack that one by itself.",
            )
            .to_owned()
    }
}

/// The bundle is made, and the register does not know of it.
pub(super) fn not_recorded(failure: &RegisterError, language: Language) -> String {
    let why = register::failure(failure, language);
    language.pick(
        format!("Let op: het pakket is goed, maar kon hier niet worden bijgehouden: {why}"),
        format!("Note: the bundle is fine, but it could not be recorded here: {why}"),
    )
}

/// Why nothing was packed.
pub(super) fn refused(checked: &CheckedDossier, folder: &str, language: Language) -> String {
    match checked.dossier.details {
        None => language.pick(
            format!("Niet ingepakt: de gegevens van de aanvraag ontbreken. Vul ze in: compleet init \"{folder}\""),
            format!("Not packed: the details of the request are missing. Fill them in: compleet init \"{folder}\""),
        ),
        Some(_) => language
            .pick("Niet ingepakt: het dossier is niet compleet.", "Not packed: the dossier is not complete.")
            .into(),
    }
}

/// Why there are gaps in what was said.
pub(super) fn veiled(language: Language) -> &'static str {
    language.pick(
        "De namen van leerlingen zijn hier weggelaten (…); compleet check toont alles.",
        "The names of pupils are left out here (…); compleet check shows everything.",
    )
}

/// How many of the dossiers became a bundle, in one sentence.
pub(super) fn counts(of: &Tally, language: Language) -> String {
    let all = of.packed + of.refused + of.failed + of.not_reached;
    let part = |count: usize, words: &str| (count > 0).then(|| format!("{count} {words}"));
    let parts = [
        part(of.packed, language.pick("ingepakt", "packed")),
        part(of.refused, language.pick("nog niet compleet", "not complete yet")),
        part(of.failed, language.pick("mislukt", "failed")),
        part(of.not_reached, language.pick("niet aan toegekomen", "not reached")),
    ];
    format!("{all} dossiers: {}.", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// A contact to whom nothing can be sealed.
pub(super) struct NoRecipient(pub(super) String);

impl Say for NoRecipient {
    fn say(&self, language: Language) -> String {
        let name = &self.0;
        language.pick(
            format!(
                "voor ‘{name}’ kan niet worden versleuteld: het certificaat noemt geen ontvanger. Gebruik --passphrase."
            ),
            format!("nothing can be sealed for ‘{name}’: the certificate names no receiver. Use --passphrase."),
        )
    }
}

/// A dossier that could not be packed.
pub(super) struct NotPacked {
    pub(super) failure: PackFailure,
    pub(super) veil: Veil,
}

impl Say for NotPacked {
    fn say(&self, language: Language) -> String {
        self.veil.over(&why(&self.failure, language)).0
    }
}

fn why(failure: &PackFailure, language: Language) -> String {
    match failure {
            PackFailure::Incomplete => language.pick("het dossier is niet compleet.", "the dossier is not complete.").into(),
            PackFailure::NoDetails => language
                .pick("er is geen dossier.toml. Maak die met: compleet init MAP", "there is no dossier.toml. Make it: compleet init FOLDER")
                .into(),
            PackFailure::NoId(failure) => no_id(failure, language),
            PackFailure::Name(path, _) => language.pick(
                format!("de naam van ‘{path}’ kan niet in een pakket staan. Geef dat bestand een andere naam."),
                format!("the name of ‘{path}’ cannot stand in a bundle. Give that file another name."),
            ),
            PackFailure::Names(name) => language.pick(
                format!("‘{name}’ heeft een naam die op sommige computers gelijk is aan die van een ander bestand. Geef een van de twee een andere naam."),
                format!("‘{name}’ has a name that some computers cannot tell from that of another file. Give one of them another name."),
            ),
            PackFailure::Changed(name) => language.pick(
                format!("‘{name}’ is veranderd terwijl het dossier werd ingepakt. Sluit het document en probeer het opnieuw."),
                format!("‘{name}’ changed while the dossier was being packed. Close the document and try again."),
            ),
            PackFailure::Unreadable(name, error) => language.pick(
                format!("‘{name}’ kon niet worden gelezen: {}.", reason(error, language)),
                format!("‘{name}’ could not be read: {}.", reason(error, language)),
            ),
            PackFailure::TooLarge => language
                .pick("dit dossier is groter dan een pakket kan zijn (4 GB).", "this dossier is larger than a bundle can be (4 GB).")
                .into(),
            PackFailure::Exists(path) => language.pick(
                format!("‘{}’ bestaat al. Met --overwrite wordt het vervangen.", shown(path)),
                format!("‘{}’ exists already. With --overwrite it is replaced.", shown(path)),
            ),
            PackFailure::NotWritten(path, error) => language.pick(
                format!("‘{}’ kon niet worden geschreven: {}.", shown(path), reason(error, language)),
                format!("‘{}’ could not be written: {}.", shown(path), reason(error, language)),
            ),
            _ => language.pick("het pakket kon niet worden ondertekend.", "the bundle could not be signed.").into(),
        }
}

fn no_id(failure: &crate::work::EditFailure, language: Language) -> String {
    let _ = failure;
    language
        .pick(
            "dossier.toml heeft geen id, en er kon er geen in worden gezet. Maak het bestand schrijfbaar.",
            "dossier.toml has no id, and none could be written into it. Make the file writable.",
        )
        .into()
}
