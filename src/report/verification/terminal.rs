//! What a person reads of one bundle.

use super::{AddedReport, BundledDossier, BundledRuleset, VerificationReport};
use crate::bundle::DifferenceKind;
use crate::language::Language;
use crate::language::plain::one_line;
use crate::manifest::BundleKind;
use crate::work::{Addressee, Conclusion, SignerAnswer, Verification};

/// What a person reads of one bundle, line by line: what somebody else wrote begins no line of its own.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn add(&mut self, words: &str) {
        self.0.push_str(&one_line(words));
        self.0.push('\n');
    }
}

/// What a person reads of one bundle.
pub(crate) fn in_words(report: &VerificationReport, found: &Verification, language: Language) -> String {
    let mut lines = Lines::default();
    lines.add(&format!("{}: {}", report.path, conclusion(found.conclusion, language)));
    if let Some(signer) = &found.signer {
        signed(&mut lines, signer, language);
    }
    if let Some(dossier) = &report.dossier {
        lines.add(&about(dossier, language));
        if let Some(rules) = &dossier.ruleset {
            lines.add(&rules_of(rules, language));
        }
    }
    match found.addressee {
        Addressee::Us => lines.add(language.pick("  aan u gericht", "  addressed to you")),
        Addressee::Unsaid if found.signer.is_some() => {
            lines.add(language.pick("  voor wie het is, staat er niet in", "  it does not say for whom it is"));
        }
        Addressee::Unsaid | Addressee::Others => {}
    }
    if found.sealed {
        lines.add(language.pick("  het was versleuteld", "  it was encrypted"));
    }
    for added in &report.added {
        lines.add(&stamped(added, language));
    }
    for difference in &report.differences {
        lines.add(&format!("  - {}: {}", difference.file, differs(difference.kind, language)));
    }
    for reason in &report.reasons {
        lines.add(&format!("  {reason}"));
    }
    lines.0
}

/// A time stamp that somebody added: it is told, and nothing is believed of it.
fn stamped(added: &AddedReport, language: Language) -> String {
    let (by, at) = (&added.by, added.at.format(language.pick("%d-%m-%Y %H:%M", "%Y-%m-%d %H:%M")));
    language.pick(
        format!("  later toegevoegd: een tijdstempel van {at} UTC, volgens zichzelf door ‘{by}’; niet nagegaan"),
        format!("  added later: a time stamp of {at} UTC, by its own word by ‘{by}’; not looked into"),
    )
}

fn signed(lines: &mut Lines, signer: &SignerAnswer, language: Language) {
    let form = language.pick("%d-%m-%Y %H:%M", "%Y-%m-%d %H:%M");
    let (name, at) = (signer.certificate.name(), signer.signed_at.format(form));
    lines.add(&language.pick(format!("  ondertekend door {name}, {at} UTC"), format!("  signed by {name}, {at} UTC")));
    let groups = signer.certificate.spoken_fingerprint();
    lines.add(&language.pick(format!("  vingerafdruk {groups}"), format!("  fingerprint {groups}")));
    if !signer.roles.is_empty() {
        let roles = signer.roles.join(", ");
        lines.add(&language.pick(format!("  rollen: {roles}"), format!("  roles: {roles}")));
    }
    if signer.own {
        lines.add(language.pick("  dit pakket hebt u zelf ondertekend", "  you signed this bundle yourself"));
    }
}

fn about(dossier: &BundledDossier, language: Language) -> String {
    let (what, count) = (dossier.request_type.as_deref().unwrap_or_default(), dossier.attachments.len());
    match dossier.kind == BundleKind::Status {
        true => language.pick(
            format!("  een statusbestand, {}", if count == 1 { "1 brief".into() } else { format!("{count} brieven") }),
            format!("  a status file, {}", if count == 1 { "1 letter".into() } else { format!("{count} letters") }),
        ),
        false => language.pick(
            format!("  dossier {}: {what}, {count} {}", dossier.id, if count == 1 { "document" } else { "documenten" }),
            format!("  dossier {}: {what}, {count} {}", dossier.id, if count == 1 { "document" } else { "documents" }),
        ),
    }
}

/// By whose rules the sender checked it, in words.
fn rules_of(rules: &BundledRuleset, language: Language) -> String {
    let (id, version) = (&rules.id, &rules.version);
    let whose = rules.name.as_ref().map_or_else(|| id.clone(), |name| format!("{name} ({id})"));
    language.pick(format!("  regels van {whose}, versie {version}"), format!("  rules of {whose}, version {version}"))
}

fn conclusion(conclusion: Conclusion, language: Language) -> &'static str {
    match conclusion {
        Conclusion::Trusted => language.pick("in orde, van een bekende afzender", "in order, from a known sender"),
        Conclusion::Untrusted => language.pick("NIET VERTROUWD", "NOT TRUSTED"),
        Conclusion::Altered => language.pick("GEWIJZIGD na het ondertekenen", "ALTERED after it was signed"),
        Conclusion::Unreadable => language.pick("NIET TE LEZEN als pakket", "NOT READABLE as a bundle"),
    }
}

fn differs(kind: DifferenceKind, language: Language) -> &'static str {
    match kind {
        DifferenceKind::Altered => language.pick("gewijzigd", "altered"),
        DifferenceKind::Missing => language.pick("ontbreekt", "missing"),
        DifferenceKind::Unexpected => language.pick("hoort er niet bij", "does not belong here"),
    }
}
