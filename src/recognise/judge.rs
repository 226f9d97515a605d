//! Decides from the evidence what a document is, and how sure that is.
//! Never turns one loose word, a mention or a name alone into knowledge.

use super::evidence::{AllEvidence, Evidence, Support, Title};
use super::lexicon::Lexicon;
use crate::dossier::{Confidence, Cue, CueKind, CuePlace, KindId, Recognised};
use crate::rules::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// So many different words of a kind on one page point to it, where nothing else does.
const TOGETHER: usize = 3;

/// So many words with a figure behind each make a heading that of a table of results.
const FIGURES: usize = 2;

/// The title of a document takes no more lines than this.
const TITLE: usize = 4;

/// What the file looks like beside its words.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looks {
    /// Some page could be read.
    pub(super) has_text: bool,
    /// Some page is a scan.
    pub(super) has_scans: bool,
    /// All pages are scans, whatever was read on them.
    pub(super) only_read: bool,
    /// A line of the first page with text is marked as a title.
    pub(super) has_title: bool,
    /// The last page, if it is a scan after pages with text.
    pub(super) scanned_last: Option<u32>,
}

/// A judgement on one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Ground {
    /// Its file name only.
    Name,
    /// Loose words, together.
    Words(usize),
    /// One phrase, or a title that is not quite one.
    Sign,
    /// A chapter of another document.
    Chapter,
    /// Its own words.
    Own,
}

/// Evidence by kind, of those kinds of which nothing says that the document is about something else.
type ByKind<'e> = BTreeMap<usize, &'e Evidence>;

/// Decides. Returns the kinds, the likeliest first, and the candidates between which nothing could choose.
pub(super) fn judge(
    kinds: &[Kind],
    all: &AllEvidence,
    looks: Looks,
    lexicon: &Lexicon,
) -> (Vec<Recognised>, Vec<KindId>) {
    let about_it = |(_, evidence): &(&usize, &Evidence)| evidence.other_purpose.len() <= evidence.purpose.len();
    let all: &ByKind<'_> = &all.iter().filter(about_it).map(|(kind, evidence)| (*kind, evidence)).collect();
    let titled = titled(kinds, all);
    let mut grounds: BTreeMap<usize, (Ground, Confidence)> = BTreeMap::new();
    for &kind in all.keys() {
        if let Some(ground) = ground(kinds, kind, all, &titled, looks) {
            grounds.insert(kind, ground);
        }
    }
    drop_what_is_drawn(kinds, all, &mut grounds);
    keep_company(kinds, all, &mut grounds);
    doubt_titles(kinds, all, &mut grounds);
    drop_lone_phrases(all, &mut grounds);
    let mut doubts = settle(kinds, all, &mut grounds, looks);
    if looks.only_read {
        drop_bare_titles(all, &mut grounds);
        if grounds.is_empty() && doubts.is_empty() {
            // What was read says nothing, and may be misread: the name of the scan still counts.
            let named = all.iter().filter(|(_, evidence)| evidence.named);
            grounds = named.map(|(&kind, _)| (kind, (Ground::Name, Confidence::NameOnly))).collect();
        }
    }
    if grounds.is_empty() && doubts.is_empty() {
        doubts = all.iter().filter(|(_, evidence)| evidence.unsure).map(|(&kind, _)| kind).collect();
    }
    let mut found = recognised(kinds, all, &grounds, lexicon);
    add_scanned_page(kinds, &grounds, looks, &mut found);
    (found, doubts.into_iter().map(|kind| kinds[kind].id.clone()).collect())
}

/// The kinds of which something says that the document is about something else.
pub(super) fn ruled_out(kinds: &[Kind], all: &AllEvidence) -> BTreeSet<KindId> {
    let elsewhere = |evidence: &Evidence| evidence.other_purpose.len() > evidence.purpose.len();
    all.iter().filter(|(_, evidence)| elsewhere(evidence)).map(|(kind, _)| kinds[*kind].id.clone()).collect()
}

fn recognised(
    kinds: &[Kind],
    all: &ByKind<'_>,
    grounds: &BTreeMap<usize, (Ground, Confidence)>,
    lexicon: &Lexicon,
) -> Vec<Recognised> {
    let mut order: Vec<_> = grounds.iter().collect();
    let first_page = |kind: &usize| all[kind].titles.iter().map(|title| title.1).min().unwrap_or(u32::MAX);
    order.sort_by_key(|(kind, (ground, confidence))| {
        (std::cmp::Reverse(*confidence), std::cmp::Reverse(*ground), first_page(kind), **kind)
    });
    order
        .into_iter()
        .map(|(&kind, &(_, confidence))| Recognised {
            kind: kinds[kind].id.clone(),
            confidence,
            cues: all[&kind].shown(lexicon),
        })
        .collect()
}

/// The kinds that the title names. Where several lines do, the line marked as title wins, else the first; another
/// line's kind stays only if its own phrases or words follow.
fn titled(kinds: &[Kind], all: &ByKind<'_>) -> BTreeSet<usize> {
    let own = || {
        all.iter().flat_map(|(&kind, evidence)| {
            evidence.titles.iter().filter_map(move |&(title, _, support)| match title {
                Title::Own { marked, line } => Some((!marked, line, kind, support)),
                _ => None,
            })
        })
    };
    let Some((unmarked, line)) = own().map(|(unmarked, line, ..)| (unmarked, line)).min() else {
        return BTreeSet::new();
    };
    let on_best: BTreeSet<usize> =
        own().filter(|&(u, l, ..)| (u, l) == (unmarked, line)).map(|(_, _, kind, _)| kind).collect();
    // What a document about others says in its title after that is its subject, unless it is the title of a document
    // that follows it.
    let follows = |at: usize, support: Support| at > line + TITLE && support.phrases >= 1 && support.words >= 1;
    if let Some(&about) = on_best.iter().find(|&&kind| kinds[kind].about_others)
        && on_best.len() == 1
    {
        return own()
            .filter(|&(_, at, kind, support)| kind == about || support.phrases >= 2 || follows(at, support))
            .map(|(_, _, kind, _)| kind)
            .collect();
    }
    own()
        .filter(|&(_, _, kind, support)| on_best.contains(&kind) || support.phrases >= 1 && support.words >= 1)
        .map(|(_, _, kind, _)| kind)
        .collect()
}

fn ground(
    kinds: &[Kind],
    kind: usize,
    all: &ByKind<'_>,
    titled: &BTreeSet<usize>,
    looks: Looks,
) -> Option<(Ground, Confidence)> {
    if titled.contains(&kind) {
        return Some((Ground::Own, Confidence::Certain));
    }
    let (rules, evidence) = (&kinds[kind], all[&kind]);
    let another = !titled.is_empty();
    let phrases = evidence.phrases.len();
    let weak = evidence.titles.iter().any(|title| matches!(title.0, Title::Weak | Title::Margin | Title::Own { .. }));
    let beside = weak || evidence.metadata || evidence.named;
    if !another && (phrases >= 2 || (phrases == 1 && beside)) {
        // Far on in a long text without a title, they may be quoted.
        let certain = evidence.early.len() >= 2 || beside;
        return Some((Ground::Own, if certain { Confidence::Certain } else { Confidence::Likely }));
    }
    let beside_others = titled.iter().any(|other| !rules.cues.company.contains(&kinds[*other].id));
    let paired = !beside_others && is_paired(kinds, kind, all);
    if let Some(ground) = later(rules, evidence, another, paired) {
        return Some(ground);
    }
    let in_report = titled.iter().any(|&other| kinds[other].research);
    if rules.cues.by_figures && evidence.figures >= TOGETHER && (in_report || !another) {
        return Some((if another { Ground::Chapter } else { Ground::Sign }, Confidence::Likely));
    }
    if rules.cues.by_axis && is_drawn(kinds, kind, all) {
        return Some((Ground::Sign, Confidence::Likely));
    }
    // A letter without a title: who wrote it, and what about.
    let written = |page: &u32| evidence.words_beside_sender(*page) >= 2;
    if evidence.letters.iter().any(written) && !another {
        return Some((Ground::Sign, Confidence::Likely));
    }
    // A later page with a sender and words of its own is another document in the same file.
    let merged = |page: &u32| evidence.words_beside_sender(*page) >= TOGETHER;
    if another && rules.research && in_report && evidence.behind.iter().any(merged) {
        return Some((Ground::Chapter, Confidence::Likely));
    }
    if another {
        // Another kind has the title: only much of its own can make it this one, too.
        return (phrases >= 3 || (phrases >= 1 && evidence.named)).then_some((Ground::Sign, Confidence::Likely));
    }
    let words = evidence.words_together();
    let hinted = (evidence.metadata || evidence.named) && looks.has_text;
    // The title's own word does not count once more.
    let words_in_all = evidence.words_in_all();
    if phrases == 1 || (weak && (hinted || words_in_all >= 2)) || (hinted && words_in_all >= 1) {
        return Some((Ground::Sign, Confidence::Likely));
    }
    // A title that names something else asks for more.
    if words >= TOGETHER + usize::from(looks.has_title) {
        return Some((Ground::Words(words), Confidence::Likely));
    }
    (evidence.named || evidence.metadata).then_some((Ground::Name, Confidence::NameOnly))
}

/// The numbers of an axis stand on a page with words of its own or of its company.
fn is_drawn(kinds: &[Kind], kind: usize, all: &ByKind<'_>) -> bool {
    let company = &kinds[kind].cues.company;
    let speaks = |page: u32| {
        let of = |&other: &usize| other == kind || company.contains(&kinds[other].id);
        all.iter().filter(|(other, _)| of(other)).any(|(_, evidence)| evidence.speaks_on(page))
    };
    all[&kind].axes.iter().any(|&page| speaks(page))
}

/// Where its company stands on no page without an axis, and has no table of figures, the graph is all that there is.
fn drop_what_is_drawn(kinds: &[Kind], all: &ByKind<'_>, grounds: &mut BTreeMap<usize, (Ground, Confidence)>) {
    let drawn: Vec<usize> =
        grounds.keys().copied().filter(|&kind| kinds[kind].cues.by_axis && is_drawn(kinds, kind, all)).collect();
    for kind in drawn {
        let Some(whole) = kinds[kind].part_of.as_ref() else { continue };
        let other = kinds.iter().position(|kind| kind.id == *whole);
        let only = other.and_then(|other| all.get(&other)).is_some_and(|evidence| {
            evidence.scores < TOGETHER && evidence.pages().all(|page| all[&kind].axes.contains(&page))
        });
        if only {
            other.and_then(|other| grounds.remove(&other));
        }
    }
}

/// Two kinds that keep each other company, and each of which has a heading: together they leave no doubt.
fn is_paired(kinds: &[Kind], kind: usize, all: &ByKind<'_>) -> bool {
    let headed = |other: usize| all.get(&other).is_some_and(|evidence| !evidence.titles.is_empty());
    let company = &kinds[kind].cues.company;
    (0..kinds.len()).any(|other| {
        company.contains(&kinds[other].id) && kinds[other].cues.company.contains(&kinds[kind].id) && headed(other)
    })
}

/// Titles further on: a document that was merged in, or a chapter.
fn later(rules: &Kind, evidence: &Evidence, another: bool, paired: bool) -> Option<(Ground, Confidence)> {
    let mut best = None;
    for &(title, _, support) in &evidence.titles {
        if rules.research {
            best = best.max(later_research(title, support));
            continue;
        }
        let chapters = !(rules.cues.chapter.is_empty() && rules.cues.chapter_of.is_empty());
        let company = !rules.cues.company.is_empty();
        let enough = if chapters && company {
            support.phrases + support.words >= 1 || paired
        } else {
            support.phrases >= 1 || support.words >= 2 || support.words + support.figures >= 2
        };
        let found = match title {
            Title::Later { listed } if support.phrases >= 1 || (enough && listed && support.words >= TOGETHER) => {
                Some((Ground::Own, Confidence::Certain))
            }
            Title::Later { listed } if enough && (listed || !chapters) => Some((Ground::Chapter, Confidence::Likely)),
            Title::Later { .. } if !chapters && !another => Some((Ground::Sign, Confidence::Likely)),
            // Below the title of a document that was merged in stand its own words.
            Title::Later { .. } if support.phrases + support.words >= 2 + usize::from(another) => {
                Some((Ground::Sign, Confidence::Likely))
            }
            Title::Chapter if enough => Some((Ground::Chapter, Confidence::Likely)),
            Title::Heading | Title::Later { .. } if support.figures >= FIGURES => {
                Some((Ground::Chapter, Confidence::Likely))
            }
            _ => None,
        };
        best = best.max(found);
    }
    best
}

/// Research is often retold in a plan: a heading and some scores are no report. Below the title of a report that was
/// merged in stands whom it is about, once more; and one report can hold another test with its own figures.
fn later_research(title: Title, support: Support) -> Option<(Ground, Confidence)> {
    match title {
        Title::Later { .. } if support.phrases >= 2 => Some((Ground::Own, Confidence::Certain)),
        Title::Later { .. } if support.named => Some((Ground::Own, Confidence::Likely)),
        Title::Later { .. } | Title::Heading if support.head && support.phrases + support.words >= 1 => {
            Some((Ground::Own, Confidence::Likely))
        }
        Title::Later { .. } | Title::Heading if support.dated && support.phrases + support.words >= 1 => {
            Some((Ground::Own, Confidence::Likely))
        }
        Title::Later { .. } if support.head => Some((Ground::Sign, Confidence::Likely)),
        Title::Later { listed: true } | Title::Chapter if support.phrases >= 1 || support.words >= TOGETHER => {
            Some((Ground::Chapter, Confidence::Likely))
        }
        _ => None,
    }
}

/// A title of research alone, below which nobody is named and nothing follows, may be that of a text about it; and the
/// title of one research says little of a report that holds the figures of another.
fn doubt_titles(kinds: &[Kind], all: &ByKind<'_>, grounds: &mut BTreeMap<usize, (Ground, Confidence)>) {
    let figures: Vec<usize> =
        grounds.keys().copied().filter(|&kind| kinds[kind].cues.by_figures && all[&kind].figures >= TOGETHER).collect();
    for (kind, ground) in grounds.iter_mut().filter(|(kind, _)| kinds[**kind].research || kinds[**kind].incoming) {
        let best = all[kind].titles.iter().filter(|title| matches!(title.0, Title::Own { .. })).map(|title| title.2);
        let (mut thin, mut bare) = (true, true);
        for support in best {
            thin &= support.is_thin() && support.words + support.figures < 2 && !support.head && !support.named;
            bare &= support.phrases == 0;
        }
        let holds = |other: &usize| other != kind && kinds[*other].cues.company.contains(&kinds[*kind].id);
        if ground.1 == Confidence::Certain && all[kind].phrases.len() < 2 && (thin || bare && figures.iter().any(holds))
        {
            ground.1 = Confidence::Likely;
        }
    }
}

/// One phrase without a title or name is a sign, and gives way where another kind speaks for itself.
fn drop_lone_phrases(all: &ByKind<'_>, grounds: &mut BTreeMap<usize, (Ground, Confidence)>) {
    if grounds.values().any(|ground| ground.0 == Ground::Own) {
        grounds.retain(|kind, ground| {
            let evidence = all[kind];
            ground.0 != Ground::Sign
                || evidence.phrases.len() != 1
                || !evidence.titles.is_empty()
                || !evidence.letters.is_empty()
                || evidence.named
        });
    }
}

/// A chapter that asks for company counts only in a document of that company. A test with its own figures in a document
/// that is nothing else needs none.
fn keep_company(kinds: &[Kind], all: &ByKind<'_>, grounds: &mut BTreeMap<usize, (Ground, Confidence)>) {
    let there: BTreeSet<KindId> = grounds
        .iter()
        .filter(|(_, ground)| ground.0 >= Ground::Sign)
        .map(|(&kind, _)| kinds[kind].id.clone())
        .collect();
    grounds.retain(|&kind, ground| {
        let company = &kinds[kind].cues.company;
        let alone = || there.iter().all(|other| *other == kinds[kind].id) && all[&kind].figures >= TOGETHER;
        ground.0 != Ground::Chapter
            || company.is_empty()
            || company.iter().any(|wanted| there.contains(wanted))
            || alone()
    });
}

/// Text goes before names, and titles and phrases before words. Returns the kinds that stay in doubt.
fn settle(
    kinds: &[Kind],
    all: &ByKind<'_>,
    grounds: &mut BTreeMap<usize, (Ground, Confidence)>,
    looks: Looks,
) -> BTreeSet<usize> {
    let read: BTreeSet<usize> = grounds.iter().filter(|(_, g)| g.0 >= Ground::Sign).map(|(&kind, _)| kind).collect();
    if !read.is_empty() {
        let ids: BTreeSet<&KindId> = read.iter().map(|&kind| &kinds[kind].id).collect();
        grounds.retain(|&kind, ground| {
            let beside = kinds[kind].cues.company.iter().any(|wanted| ids.contains(wanted));
            let drawn =
                |other: &usize| kinds[*other].cues.by_axis && kinds[*other].cues.company.contains(&kinds[kind].id);
            read.contains(&kind)
                || (matches!(ground.0, Ground::Words(_)) && read.iter().any(drawn))
                || (ground.0 == Ground::Name && (looks.has_scans || beside))
        });
        return BTreeSet::new();
    }
    let most = grounds.values().filter_map(|ground| match ground.0 {
        Ground::Words(count) => Some(count),
        _ => None,
    });
    let Some(most) = most.max() else { return BTreeSet::new() };
    let named: BTreeSet<usize> = grounds.iter().filter(|(_, g)| g.0 == Ground::Name).map(|(&kind, _)| kind).collect();
    let by_words: BTreeSet<usize> =
        grounds.iter().filter(|(_, g)| g.0 == Ground::Words(most)).map(|(&kind, _)| kind).collect();
    let hinted: BTreeSet<usize> = by_words.iter().copied().filter(|kind| all[kind].unsure).collect();
    let chosen = if hinted.len() == 1 { hinted } else { by_words };
    if chosen.len() == 1 && named.is_empty() {
        grounds.retain(|kind, _| chosen.contains(kind));
        return BTreeSet::new();
    }
    grounds.clear();
    chosen.union(&named).copied().collect()
}

/// Of a scan whose name or words speak for one kind, another one has to have more than a title: the page behind a plan has the
/// plan's title above it.
fn drop_bare_titles(all: &ByKind<'_>, grounds: &mut BTreeMap<usize, (Ground, Confidence)>) {
    let is_bare = |kind: &usize| !all[kind].named && all[kind].phrases.is_empty() && all[kind].words_in_all() < 2;
    let speaks = |(kind, ground): (&usize, &(Ground, Confidence))| ground.0 >= Ground::Sign && !is_bare(kind);
    if grounds.iter().any(speaks) {
        grounds.retain(|kind, _| !is_bare(kind));
    }
}

/// The signature page of a plan is often scanned and put behind it.
fn add_scanned_page(
    kinds: &[Kind],
    grounds: &BTreeMap<usize, (Ground, Confidence)>,
    looks: Looks,
    found: &mut Vec<Recognised>,
) {
    let Some(page) = looks.scanned_last else { return };
    let is =
        |wanted: &KindId| grounds.iter().any(|(&kind, ground)| kinds[kind].id == *wanted && ground.0 >= Ground::Sign);
    for kind in kinds.iter().filter(|kind| kind.cues.scanned_last_page && kind.cues.company.iter().any(is)) {
        let cue = Cue { words: kind.name.nl.clone(), kind: CueKind::Scan, place: CuePlace::Page(page) };
        match found.iter_mut().find(|recognised| recognised.kind == kind.id) {
            Some(known) => known.cues.push(cue),
            None => found.push(Recognised { kind: kind.id.clone(), confidence: Confidence::NameOnly, cues: vec![cue] }),
        }
    }
}
