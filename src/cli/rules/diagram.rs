//! The statuses of a request type as a Mermaid state diagram.
//! Never shows a step that the rules do not name.

use crate::language::Language;
use crate::language::plain::is_order;
use crate::rules::{Mark, RequestType, Ruleset};

/// Writes the diagram.
pub(super) fn mermaid(request_type: &RequestType, rules: &Ruleset, language: Language) -> String {
    let life = &request_type.lifecycle;
    // Mermaid gives hyphens a meaning of their own, so the states are numbered.
    let state = |id: &str| {
        let place = life.statuses.iter().position(|status| status.id == id);
        place.map_or_else(|| "[*]".to_owned(), |place| format!("s{place}"))
    };
    let mut text = String::from("stateDiagram-v2\n");
    for status in &life.statuses {
        text += &format!("    state \"{}\" as {}\n", plain(&status.name), state(&status.id));
    }
    for step in &life.transitions {
        let actor = |id: &String| rules.actor(id).map_or(id.as_str(), |actor| actor.name.get(language)).to_owned();
        let by =
            step.by.iter().map(actor).map(|name| plain(&name)).collect::<Vec<_>>().join(language.pick(" of ", " or "));
        let mark = match step.mark {
            Mark::Stated => "",
            Mark::Inferred => language.pick(" (afgeleid)", " (inferred)"),
            Mark::Contradicted => continue,
        };
        let starts =
            if step.from.is_empty() { vec!["[*]".to_owned()] } else { step.from.iter().map(|id| state(id)).collect() };
        for start in starts {
            text += &format!("    {start} --> {}: {by}{mark}\n", state(&step.to));
        }
    }
    for status in life.statuses.iter().filter(|status| status.terminal) {
        text += &format!("    {} --> [*]\n", state(&status.id));
    }
    text
}

/// A name as Mermaid shows it: what means something to Mermaid is spelled by its number.
fn plain(name: &str) -> String {
    let spelled = |letter: char| match letter {
        '"' | '#' | ';' | '<' | '>' | '{' | '}' | '[' | ']' | '%' | '`' | '\\' | ':' => {
            format!("#{};", u32::from(letter))
        }
        letter if is_order(letter) => " ".to_owned(),
        letter => letter.to_string(),
    };
    name.chars().map(spelled).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn t21_a_name_of_a_region_draws_nothing_of_its_own() {
        let name = "af\" as s9\n    s9 --> [*]: %%{init: <script>}%%; #";
        let shown = plain(name);
        assert!(!shown.contains(['"', '\n', '<', '{', '[', '%', ':']), "{shown}");
        assert_eq!(plain("A&K (afgerond) / TLV-aanvraag"), "A&K (afgerond) / TLV-aanvraag");
    }

    use super::*;
    use crate::dossier::RequestTypeId;
    use crate::rules::builtin;

    #[test]
    fn a_machine_is_drawn_whole() {
        let rules = builtin();
        let request_type = rules.request_type(&RequestTypeId::new("thuiszitter")).unwrap();
        insta::assert_snapshot!(mermaid(request_type, &rules, Language::Dutch));
    }

    #[test]
    fn every_machine_is_drawn_with_each_of_its_steps() {
        let rules = builtin();
        for request_type in &rules.request_types {
            for language in [Language::Dutch, Language::English] {
                let text = mermaid(request_type, &rules, language);
                let life = &request_type.lifecycle;
                let steps = life.transitions.iter().filter(|step| step.mark != Mark::Contradicted);
                let steps: usize = steps.map(|step| step.from.len().max(1)).sum();
                let ends = life.statuses.iter().filter(|status| status.terminal).count();
                assert_eq!(text.lines().filter(|line| line.contains("-->")).count(), steps + ends, "{text}");
                let inferred = life.transitions.iter().filter(|step| step.mark == Mark::Inferred);
                let marked: usize = inferred.map(|step| step.from.len().max(1)).sum();
                let word = language.pick("(afgeleid)", "(inferred)");
                assert_eq!(text.matches(word).count(), marked, "{text}");
                assert!(life.statuses.iter().all(|status| text.contains(&format!("state \"{}\" as s", status.name))));
            }
        }
    }
}
