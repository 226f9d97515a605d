//! Why each file was taken for what it is: the words that were found, the dates with their evidence, the doubt.

use super::{Ink, Look};
use crate::language::plain::one_line;
use crate::message::wrap::wrapped;
use crate::report::{AttachmentReport, DossierReport, evidence, words};
use std::fmt::Write;

pub(super) fn why(report: &DossierReport, look: &Look) -> String {
    let mut out = format!("\n{}\n", look.ink(Ink::Strong, words::why_heading(look.language)));
    report.attachments.iter().for_each(|attachment| out.push_str(&file(attachment, look)));
    let _ = writeln!(out, "  {}\n    {}", words::say_what_it_is(look.language), one_line(&report.declare));
    out
}

fn file(attachment: &AttachmentReport, look: &Look) -> String {
    let (language, width) = (look.language, look.columns());
    let mut out = wrapped("  ", &format!("{} ({})", attachment.file, evidence::about(attachment, language)), 4, width);
    let what = match attachment.names.as_slice() {
        [] => words::without_kind(attachment.fills.as_deref(), language),
        names => names.join(", "),
    };
    if attachment.declared || attachment.recognised.is_empty() {
        let declared = if attachment.declared { format!(": {}", words::declared(language)) } else { String::new() };
        out += &wrapped("    ", &format!("{what}{declared}"), 6, width);
    }
    for kind in attachment.recognised.iter().filter(|_| !attachment.declared) {
        out += &wrapped("    ", &format!("{}: {}", kind.name, words::confidence(kind.confidence, language)), 6, width);
        for found in &kind.cues {
            out += &wrapped("      - ", &evidence::cue(found, attachment, language), 8, width);
        }
    }
    for found in &attachment.dates {
        out += &wrapped(
            &format!("    {} ", words::date_label(language)),
            &evidence::date(found, attachment, language),
            6,
            width,
        );
    }
    if !attachment.ambiguous.is_empty() {
        let kinds = attachment.ambiguous.join(", ");
        out += &wrapped("    ", &format!("{} {kinds}", words::between(language)), 6, width);
    }
    out
}
