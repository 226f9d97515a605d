//! The words of `compleet pack`. None of them holds a name that stands in a document or in the name of a folder.

use crate::check::CheckedDossier;
use crate::dossier::RequestTypeId;
use crate::finding::{Finding, Severity, Verdict};
use crate::language::Language;
use crate::language::plain::one_line;
use crate::manifest::BundleKind;
use crate::message::{
    Repeat, Say, command,
    errors::{reason, register},
    message,
    redaction::Redaction,
    shown, spelled,
    wrap::paragraph,
};
use crate::register::RegisterError;
use crate::rules::{FilingStep, Ruleset};
use crate::seal::Sealing;
use crate::work::{PackFailure, PackOrder, PackTally, Packed};
use std::path::PathBuf;

/// What was packed.
pub(crate) fn packed(made: &Packed, order: &PackOrder<'_>, language: Language) -> String {
    let place = match order.output {
        Some(_) => language.pick("op de opgegeven plaats", "at the given place"),
        None => language.pick("naast de map van het dossier", "beside the dossier's folder"),
    };
    let certificate = order.key.certificate();
    let name = name_of(made);
    let lines = [
        language.pick(format!("Ingepakt: {name}, {place}"), format!("Packed: {name}, {place}")),
        format!("  {}, {}", documents(made, language), in_words(made.size, language)),
        language
            .pick(format!("  ondertekend door {}", certificate.name()), format!("  signed by {}", certificate.name())),
        language.pick(
            format!("  vingerafdruk {}", certificate.spoken_fingerprint()),
            format!("  fingerprint {}", certificate.spoken_fingerprint()),
        ),
        format!("  {}", sealed(order.sealing, language)),
    ];
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The same of one of many.
pub(crate) fn packed_line(folder: &str, made: &Packed, language: Language) -> String {
    let remarks = made.record.request.as_ref().is_some_and(|request| request.verdict == Verdict::CompleteWithRemarks);
    let remarks = if remarks { language.pick(", met opmerkingen", ", with remarks") } else { "" };
    let (name, documents, size) = (name_of(made), documents(made, language), in_words(made.size, language));
    format!("{folder} -> {name} ({documents}, {size}{remarks})\n")
}

fn name_of(made: &Packed) -> String {
    made.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn documents(made: &Packed, language: Language) -> String {
    match made.record.attachments.len() {
        1 => language.pick("1 document", "1 document").to_owned(),
        count => language.pick(format!("{count} documenten"), format!("{count} documents")),
    }
}

/// What is not quite in order, and went along all the same.
pub(crate) fn remarks(checked: &CheckedDossier, rules: &Ruleset, language: Language, width: usize) -> String {
    let told = checked.findings.iter().filter(|finding| finding.severity > Severity::Note);
    let told: Vec<String> = told.map(|finding| message(finding, &checked.dossier, rules, language).what).collect();
    if told.is_empty() {
        return String::new();
    }
    let heading =
        language.pick("Opmerkingen, die ook in het pakket staan:", "Remarks, which stand in the bundle, too:");
    let mut text = paragraph("  ", heading, 2, width);
    for what in told {
        text.push_str(&paragraph("    * ", &what, 6, width));
    }
    text
}

/// What is wrong with a supplement.
pub(crate) fn supplement_refused(
    checked: &CheckedDossier,
    folder: &str,
    (rules, repeat): (&Ruleset, &Repeat),
    language: Language,
    width: usize,
) -> String {
    let heading = match checked.verdict {
        Verdict::ToConfirm => language.pick(
            "Niet ingepakt: kijk eerst naar de nieuwe documenten en bevestig wat u ziet.",
            "Not packed: look at the new documents first, and confirm what you see.",
        ),
        _ => language.pick(
            "Niet ingepakt: aan de nieuwe documenten moet eerst iets anders.",
            "Not packed: something about the new documents has to be mended first.",
        ),
    };
    let mut text = paragraph("", heading, 0, width);
    let holds_up =
        |finding: &&Finding| finding.is_to_confirm() || finding.severity == Severity::Error && finding.waiver.is_none();
    for finding in checked.findings.iter().filter(holds_up) {
        let message = message(finding, &checked.dossier, rules, language);
        text.push_str(&paragraph("  * ", &message.what, 4, width));
        text.push_str(&paragraph(language.pick("    Doe: ", "    Do: "), &message.remedy, 4, width));
        if let Some(settle) = message.settle.filter(|_| finding.is_to_confirm()) {
            text.push_str(&format!(
                "      {}\n",
                one_line(&command(&settle, finding.code(), folder, repeat, language))
            ));
        }
    }
    text.trim_end().to_owned()
}

/// How to file what was packed.
pub(crate) fn filing_of(made: &Packed, rules: &Ruleset, language: Language, width: usize) -> String {
    let request_type = made.record.request.as_ref().map(|request| &request.request_type);
    let Some(request_type) = request_type.and_then(|id| rules.request_type(id)) else { return String::new() };
    let (heading, steps) = if made.record.kind == BundleKind::Supplement {
        let heading = language.pick(
            "Een aanvulling hoort bij dezelfde aanvraag, in een keer. Zo voegt u die toe:",
            "A supplement belongs to the same request, all at once. How to add it:",
        );
        (heading, &request_type.supplement)
    } else {
        (language.pick("Zo dient u de aanvraag in:", "How to file the request:"), &request_type.filing)
    };
    if steps.is_empty() { String::new() } else { format!("\n{heading}\n{}", filing(steps, language, width)) }
}

/// How to file what was packed of many dossiers: once for each type of request.
pub(crate) fn filing_of_all(
    filed: &[(RequestTypeId, bool)],
    rules: &Ruleset,
    language: Language,
    width: usize,
) -> String {
    let mut text = String::new();
    for (id, supplement) in filed {
        let Some(request_type) = rules.request_type(id) else { continue };
        let name = request_type.name.get(language);
        let (heading, steps) = if *supplement {
            let heading = language.pick(
                format!("Zo voegt u een aanvulling toe ({name}), in een keer bij dezelfde aanvraag:"),
                format!("How to add a supplement ({name}), all at once with the same request:"),
            );
            (heading, &request_type.supplement)
        } else {
            let heading = language
                .pick(format!("Zo dient u een aanvraag in ({name}):"), format!("How to file a request ({name}):"));
            (heading, &request_type.filing)
        };
        if !steps.is_empty() {
            text += &format!("\n{heading}\n{}", filing(steps, language, width));
        }
    }
    text
}

/// Two folders of one run with one id.
pub(crate) fn same_id(folder: &str, first: &str, repeat: &Repeat, language: Language) -> String {
    let command = repeat.place(folder);
    language.pick(
        format!("Niet ingepakt: ‘{folder}’ heeft hetzelfde id als ‘{first}’. Is de map een kopie, geef haar dan een eigen id:\n  compleet init {command} --new"),
        format!("Not packed: ‘{folder}’ has the same id as ‘{first}’. If the folder is a copy, give it an id of its own:\n  compleet init {command} --new"),
    )
}

/// For whom a bundle is sealed, or that it is not.
pub(crate) fn sealed(sealing: Option<&Sealing>, language: Language) -> String {
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
        // The own key is always among them.
        Some(Sealing::Recipients(recipients)) => match recipients.len().saturating_sub(1) {
            0 => language.pick("versleuteld voor uzelf", "encrypted for yourself").into(),
            1 => language.pick("versleuteld voor 1 ontvanger en uzelf", "encrypted for 1 receiver and yourself").into(),
            count => language.pick(
                format!("versleuteld voor {count} ontvangers en uzelf"),
                format!("encrypted for {count} receivers and yourself"),
            ),
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

/// The label is the pupil's name, or holds a part of it.
pub(crate) fn label_of_pupil(language: Language) -> &'static str {
    language.pick(
        "Let op: de naam die u dit dossier gaf, lijkt die van de leerling. Kies liever een andere: compleet status label DOSSIER NAAM",
        "Note: the name that you gave this dossier looks like the pupil's. Better choose another: compleet status label DOSSIER NAME",
    )
}

/// One label was given for several dossiers.
pub(crate) struct OneLabel;

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
pub(crate) fn not_recorded(failure: &RegisterError, language: Language) -> String {
    let why = register::failure(failure, language);
    language.pick(
        format!("Let op: het pakket is goed, maar kon hier niet worden bijgehouden: {why}"),
        format!("Note: the bundle is fine, but it could not be recorded here: {why}"),
    )
}

/// The bundle is made, and `dossier.toml` could not be changed.
pub(crate) fn not_bound(language: Language) -> &'static str {
    language.pick(
        "Let op: het pakket is goed, maar in dossier.toml kon niet worden vastgelegd voor welke bestanden de bevestigingen gelden. Maak dat bestand schrijfbaar.",
        "Note: the bundle is fine, but dossier.toml could not be made to say for which files the confirmations hold. Make that file writable.",
    )
}

/// Why nothing was packed.
pub(crate) fn refused(checked: &CheckedDossier, folder: &str, repeat: &Repeat, language: Language) -> String {
    let folder = repeat.place(folder);
    match checked.dossier.details {
        None => language.pick(
            format!("Niet ingepakt: de gegevens van de aanvraag ontbreken. Vul ze in: compleet init {folder}"),
            format!("Not packed: the details of the request are missing. Fill them in: compleet init {folder}"),
        ),
        Some(_) if checked.verdict == Verdict::ToConfirm => language
            .pick(
                "Niet ingepakt: kijk eerst naar wat nog te bevestigen is.",
                "Not packed: look first at what is to be confirmed.",
            )
            .into(),
        Some(_) => language
            .pick("Niet ingepakt: het dossier is niet compleet.", "Not packed: the dossier is not complete.")
            .into(),
    }
}

/// Why there are gaps in what was said.
pub(crate) fn veiled(language: Language) -> &'static str {
    language.pick(
        "De namen van leerlingen zijn hier weggelaten (…); compleet check toont alles.",
        "The names of pupils are left out here (…); compleet check shows everything.",
    )
}

/// How many of the dossiers became a bundle, in one sentence.
pub(crate) fn counts(of: &PackTally, language: Language) -> String {
    let all = of.packed + of.refused + of.failed + of.not_reached;
    let part = |count: usize, words: &str| (count > 0).then(|| format!("{count} {words}"));
    let parts = [
        part(of.packed, language.pick("ingepakt", "packed")),
        part(of.refused, language.pick("niet ingepakt", "not packed")),
        part(of.failed, language.pick("mislukt", "failed")),
        part(of.not_reached, language.pick("niet aan toegekomen", "not reached")),
    ];
    let dossiers = if all == 1 { "dossier" } else { "dossiers" };
    format!("{all} {dossiers}: {}.", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// A folder that does not say what is asked for.
pub(crate) struct NoDetails(pub(crate) PathBuf);

impl Say for NoDetails {
    fn say(&self, language: Language) -> String {
        self.say_again(language, &Repeat::default())
    }

    fn say_again(&self, language: Language, repeat: &Repeat) -> String {
        let (folder, command) = (shown(&self.0), repeat.place(&spelled(&self.0)));
        language.pick(
            format!(
                "in de map ‘{folder}’ staat geen dossier.toml. Leg eerst vast wat u aanvraagt: compleet init {command}"
            ),
            format!(
                "the folder ‘{folder}’ has no dossier.toml. Write down first what is asked for: compleet init {command}"
            ),
        )
    }
}

/// A contact to whom nothing can be sealed.
pub(crate) struct NoRecipient(pub(crate) String);

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
pub(crate) struct NotPacked {
    pub(crate) failure: PackFailure,
    pub(crate) veil: Redaction,
}

impl Say for NotPacked {
    fn say(&self, language: Language) -> String {
        self.veil.over(&why(&self.failure, language)).0
    }
}

fn why(failure: &PackFailure, language: Language) -> String {
    match failure {
            PackFailure::Incomplete => language.pick("het dossier is niet compleet.", "the dossier is not complete.").into(),
            PackFailure::ToConfirm => language
                .pick("iemand moet eerst naar documenten kijken: compleet check MAP zegt welke.", "somebody has to look at documents first: compleet check FOLDER says which.")
                .into(),
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
            PackFailure::Twice(path) => language.pick(
                format!("een ander dossier van deze keer heet ook ‘{}’. Kijk of de twee niet hetzelfde dossiernummer hebben.", shown(path)),
                format!("another dossier of this run is called ‘{}’, too. See whether the two have the same file number.", shown(path)),
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
