//! What a text is by all of its words together, beside what its titles and phrases say: a kind where nothing else names
//! one, a second kind, a doubt.
//! Never makes a kind certain, and never goes against what rules a kind out.

use super::likeness::Likeness;
use crate::dossier::{Confidence, Cue, CueKind, CuePlace, KindId, Recognised};
use crate::rules::Kind;
use std::collections::BTreeSet;

/// From here on a text that nothing names is called so (four times in ten).
const NAMED: f64 = -0.4;
/// From here on a kind is chosen among those between which single words left a doubt.
const CHOSEN: f64 = -1.7;
/// From here on a text is called a second kind (six times in ten).
const SECOND: f64 = 0.4;
/// From here on a page of several is a document of its own.
const PAGE: f64 = 0.2;
/// Up to here a kind that is only likely gives way to another that the text speaks for.
const HARDLY: f64 = -3.2;
/// Up to here all kinds that are only likely do.
const BARELY: f64 = -2.4;
/// Up to here a kind that its title names is no longer certain.
const DOUBTFUL: f64 = -3.9;
/// Up to here neither, where the text is another kind that was found.
const RATHER_ANOTHER: f64 = -1.0;

/// What was found of a text.
#[derive(Debug)]
pub(super) struct Found {
    /// The kinds.
    pub(super) kinds: Vec<Recognised>,
    /// Those between which nothing could choose.
    pub(super) ambiguous: Vec<KindId>,
}

/// A text as the model sees it.
pub(super) struct Text<'t> {
    /// How like each kind it is.
    pub(super) like: Likeness,
    /// How like each kind each of its pages is, where there are several.
    pub(super) pages: Vec<(u32, Likeness)>,
    /// Kinds that something rules out.
    pub(super) not: &'t BTreeSet<KindId>,
    /// The first page with text.
    pub(super) first: u32,
}

impl Text<'_> {
    /// How like a kind it is; of one that the model does not know, it says nothing.
    fn of(&self, kind: &KindId) -> f64 {
        self.like.get(kind).copied().unwrap_or_default()
    }

    fn is(&self, kind: &Kind, least: f64) -> bool {
        self.like.get(&kind.id).is_some_and(|like| *like >= least) && !self.not.contains(&kind.id)
    }

    fn recognised(&self, kind: &Kind) -> Recognised {
        recognised(kind, self.first)
    }

    /// The kinds that it is by its words alone; none where it is like none.
    fn by_itself(&self, kinds: &[Kind]) -> Vec<Recognised> {
        kinds.iter().filter(|kind| self.is(kind, NAMED)).map(|kind| self.recognised(kind)).collect()
    }

    /// The likeliest of some kinds between which nothing else could choose.
    fn chosen(&self, kinds: &[Kind], among: &[KindId]) -> Option<Recognised> {
        let may = kinds.iter().filter(|kind| among.contains(&kind.id) && self.is(kind, CHOSEN));
        let most = may.max_by(|one, other| self.of(&one.id).total_cmp(&self.of(&other.id)));
        most.map(|kind| self.recognised(kind))
    }

    /// The kinds that it is beside those that were found. A graph is there or is not, whatever the words say, and a paper
    /// that has to be signed is not found in another by words that sound alike.
    fn beside(&self, kinds: &[Kind], there: &BTreeSet<KindId>) -> Vec<Recognised> {
        let drawn = |kind: &Kind| {
            let whole = |other: &&Kind| other.cues.by_axis && other.part_of.as_ref() == Some(&kind.id);
            kind.cues.by_axis || kinds.iter().find(whole).is_some_and(|graph| there.contains(&graph.id))
        };
        // Research is often told again in a plan; only beside other research, or on a page of its own, it is a report.
        let research = kinds.iter().any(|kind| kind.research && there.contains(&kind.id));
        let fresh =
            |kind: &&Kind| !kind.signature && !there.contains(&kind.id) && !self.not.contains(&kind.id) && !drawn(kind);
        let page = |kind: &Kind| {
            let like = |(_, like): &&(u32, Likeness)| like.get(&kind.id).is_some_and(|like| *like >= PAGE);
            self.pages.iter().find(like).map(|(page, _)| *page)
        };
        let found = kinds.iter().filter(fresh).filter_map(|kind| {
            let whole = (self.is(kind, SECOND) && (research || !kind.research)).then(|| self.recognised(kind));
            whole.or_else(|| page(kind).map(|page| recognised(kind, page)))
        });
        found.collect()
    }
}

fn recognised(kind: &Kind, page: u32) -> Recognised {
    let cue = Cue { words: kind.name.nl.clone(), kind: CueKind::Text, place: CuePlace::Page(page) };
    Recognised { kind: kind.id.clone(), confidence: Confidence::Likely, cues: vec![cue] }
}

/// Weighs what was found.
pub(super) fn weigh(kinds: &[Kind], found: Found, text: &Text<'_>) -> Found {
    let unsure = |found: &Recognised| found.confidence != Confidence::Certain;
    let mut by_text = text.by_itself(kinds);
    let by_name = found.kinds.iter().all(|found| found.confidence == Confidence::NameOnly);
    let barely = found.kinds.iter().all(|found| unsure(found) && text.of(&found.kind) <= BARELY);
    if !by_text.is_empty() && (by_name || barely) {
        let named = found.kinds.iter().filter(|found| text.of(&found.kind) > CHOSEN);
        let named = named.filter(|found| by_text.iter().all(|other| other.kind != found.kind)).cloned();
        by_text.extend(named.collect::<Vec<_>>());
        return Found { kinds: by_text, ambiguous: Vec::new() };
    }
    if by_name {
        return match text.chosen(kinds, &found.ambiguous) {
            Some(kind) => Found { kinds: vec![kind], ambiguous: Vec::new() },
            None => found,
        };
    }
    let Found { kinds: mut all, ambiguous } = found;
    let there: BTreeSet<KindId> = all.iter().map(|found| found.kind.clone()).collect();
    all.extend(text.beside(kinds, &there));
    let speaks_for = |kind: &KindId| all.iter().any(|other| other.kind != *kind && text.of(&other.kind) >= SECOND);
    let gives_way = |found: &Recognised| {
        let pages = text.pages.iter().all(|(_, like)| like.get(&found.kind).is_none_or(|like| *like <= BARELY));
        // The title of a plan stands above its signatures, too.
        let part = |kind: &Kind| kind.part_of.as_ref() == Some(&found.kind) && text.is(kind, SECOND);
        let of_part = kinds.iter().any(|kind| part(kind) && all.iter().any(|other| other.kind == kind.id));
        (unsure(found) || of_part) && text.of(&found.kind) <= HARDLY && pages && speaks_for(&found.kind)
    };
    let kept: Vec<Recognised> = all.iter().filter(|found| !gives_way(found)).cloned().collect();
    let doubtful = |kind: &KindId| if speaks_for(kind) { RATHER_ANOTHER } else { DOUBTFUL };
    let doubted = kept.into_iter().map(|found| match found.confidence {
        Confidence::Certain if text.of(&found.kind) <= doubtful(&found.kind) => {
            Recognised { confidence: Confidence::Likely, ..found }
        }
        _ => found,
    });
    let mut kinds: Vec<Recognised> = doubted.collect();
    kinds.sort_by_key(|found| std::cmp::Reverse(found.confidence));
    Found { kinds, ambiguous }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    const REPORT: &str = "logopedisch";
    const OTHER: &str = "medisch";

    fn found(kinds: &[(&str, Confidence)], ambiguous: &[&str]) -> Found {
        let recognised = |(kind, confidence): &(&str, Confidence)| Recognised {
            kind: KindId::new(*kind),
            confidence: *confidence,
            cues: Vec::new(),
        };
        let ambiguous = ambiguous.iter().map(|kind| KindId::new(*kind)).collect();
        Found { kinds: kinds.iter().map(recognised).collect(), ambiguous }
    }

    fn weighed(found: Found, like: &[(&str, f64)], not: &[&str]) -> Vec<String> {
        let like = like.iter().map(|(kind, like)| (KindId::new(*kind), *like)).collect();
        let not = not.iter().map(|kind| KindId::new(*kind)).collect();
        let text = Text { like, pages: Vec::new(), not: &not, first: 1 };
        let weighed = weigh(&rules::builtin().kinds, found, &text);
        let mut all: Vec<String> =
            weighed.kinds.iter().map(|found| format!("{} {:?}", found.kind, found.confidence)).collect();
        all.extend(weighed.ambiguous.iter().map(|kind| format!("perhaps {kind}")));
        all
    }

    #[test]
    fn a_text_that_nothing_names_is_called_what_it_is_like() {
        assert_eq!(weighed(found(&[], &[]), &[(REPORT, 1.0), (OTHER, -3.0)], &[]), ["logopedisch Likely"]);
        assert!(weighed(found(&[], &[]), &[(REPORT, -1.0), (OTHER, -3.0)], &[]).is_empty());
        assert!(weighed(found(&[], &[]), &[], &[]).is_empty());
    }

    #[test]
    fn what_is_ruled_out_stays_so() {
        assert!(weighed(found(&[], &[]), &[(REPORT, 3.0)], &[REPORT]).is_empty());
        let certain = found(&[(OTHER, Confidence::Certain)], &[]);
        assert_eq!(weighed(certain, &[(OTHER, 2.0), (REPORT, 3.0)], &[REPORT]), ["medisch Certain"]);
    }

    #[test]
    fn a_doubt_between_kinds_is_settled_only_by_a_likeness() {
        let doubt = || found(&[], &[REPORT, OTHER]);
        assert_eq!(weighed(doubt(), &[(REPORT, -1.0), (OTHER, -1.5)], &[]), ["logopedisch Likely"]);
        let open = weighed(doubt(), &[(REPORT, -4.0), (OTHER, -4.0)], &[]);
        assert_eq!(open, ["perhaps logopedisch", "perhaps medisch"]);
    }

    #[test]
    fn a_second_kind_is_likely_and_a_graph_is_never_made_of_words() {
        let one = || found(&[(OTHER, Confidence::Certain)], &[]);
        assert_eq!(weighed(one(), &[(OTHER, 2.0), (REPORT, 1.0)], &[]), ["medisch Certain", "logopedisch Likely"]);
        let form = found(&[("aanvraagformulier-tlv", Confidence::Certain)], &[]);
        let signed = [("aanvraagformulier-tlv", 2.0), ("toestemmingsverklaring", 2.0)];
        assert_eq!(weighed(form, &signed, &[]), ["aanvraagformulier-tlv Certain"]);
        let tests = found(&[("lvs-toetsen", Confidence::Certain)], &[]);
        assert_eq!(weighed(tests, &[("lvs-toetsen", 2.0), ("lvs-grafiek", 2.0)], &[]), ["lvs-toetsen Certain"]);
    }

    #[test]
    fn a_title_stays_but_is_no_longer_certain_where_the_text_is_nothing_like_it() {
        let titled = |confidence| found(&[(REPORT, confidence), (OTHER, Confidence::Certain)], &[]);
        let like = [(OTHER, 2.0), (REPORT, -5.0)];
        assert_eq!(weighed(titled(Confidence::Certain), &like, &[]), ["medisch Certain", "logopedisch Likely"]);
        assert_eq!(weighed(titled(Confidence::Likely), &like, &[]), ["medisch Certain"]);
    }

    #[test]
    fn of_a_kind_that_was_never_learned_nothing_is_said() {
        let own = || found(&[("eigen-soort", Confidence::Certain)], &[]);
        assert_eq!(weighed(own(), &[(REPORT, -3.0)], &[]), ["eigen-soort Certain"]);
    }
}
