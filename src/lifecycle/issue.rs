//! May somebody in this role report this status? Asked before it is sent, by the rules by which the receiver judges it.
//! Never decides by where the dossier stands: [`missing_steps`] only names what lies between.

use super::{Life, NameMatch, match_name};
use crate::dossier::RequestTypeId;
use crate::language::{nearest, parse_date};
use crate::rules::{Mark, RequestType, Ruleset, Status, Transition, ValueSort};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A status that may be reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue<'a> {
    /// The status.
    pub status: &'a Status,
    /// The actor who set it.
    pub set_by: &'a str,
}

/// Why a status may not be reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IssueRefusal {
    /// The rules know no such role.
    UnknownRole,
    /// The rules know no such status.
    UnknownName {
        /// The nearest known name.
        nearest: Option<String>,
    },
    /// It is a status of another type of request.
    OtherType {
        /// That type.
        request_type: RequestTypeId,
    },
    /// It could be more than one status.
    Ambiguous {
        /// Their names.
        candidates: Vec<String>,
    },
    /// That actor may not set it.
    MayNotSet {
        /// The status's name.
        status: String,
        /// The actors who may.
        setters: Vec<String>,
    },
    /// That role may not report it.
    MayNotReport {
        /// The status's name.
        status: String,
        /// The roles that may.
        roles: Vec<String>,
    },
    /// The status brings no such information.
    UnknownInformation {
        /// What was given.
        id: String,
        /// The nearest that it may bring.
        nearest: Option<String>,
        /// All that it may bring.
        known: Vec<String>,
    },
    /// A day is asked, and this is none.
    NotADay {
        /// The information's id.
        id: String,
        /// What was given.
        value: String,
    },
}

/// Finds the status that a name or id means, and the actor who set it. Where several actors could have, it is the one
/// who bears the role's name, or else the first.
pub fn may_issue<'a>(
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    name: &str,
    role: &str,
    set_by: Option<&str>,
) -> Result<Issue<'a>, IssueRefusal> {
    let role = ruleset.roles.iter().find(|known| known.id == role).ok_or(IssueRefusal::UnknownRole)?;
    let status = status_named(ruleset, request_type, name)?;
    if set_by.is_some_and(|set_by| !status.set_by.iter().any(|actor| actor == set_by)) {
        return Err(IssueRefusal::MayNotSet { status: status.name.clone(), setters: status.set_by.clone() });
    }
    let mut setters = status
        .set_by
        .iter()
        .filter(|actor| role.reports_for.contains(actor) && set_by.is_none_or(|set_by| set_by == actor.as_str()));
    let own = setters.clone().find(|actor| **actor == role.id);
    match own.or_else(|| setters.next()) {
        Some(actor) => Ok(Issue { status, set_by: actor }),
        None => {
            let asked = |actor: &String| set_by.is_none_or(|set_by| set_by == actor);
            let may = ruleset
                .roles
                .iter()
                .filter(|role| role.reports_for.iter().any(|actor| status.set_by.contains(actor) && asked(actor)));
            let roles = may.map(|role| role.id.clone()).collect();
            Err(IssueRefusal::MayNotReport { status: status.name.clone(), roles })
        }
    }
}

fn status_named<'a>(
    ruleset: &'a Ruleset,
    request_type: &'a RequestType,
    name: &str,
) -> Result<&'a Status, IssueRefusal> {
    if let Some(status) = request_type.lifecycle.statuses.iter().find(|status| status.id == name) {
        return Ok(status);
    }
    match match_name(ruleset, request_type, name, &[]) {
        NameMatch::Status(status) => Ok(status),
        NameMatch::Ambiguous(candidates) => {
            let candidates = candidates.into_iter().map(|status| status.name.clone()).collect();
            Err(IssueRefusal::Ambiguous { candidates })
        }
        NameMatch::OtherType(request_type) => Err(IssueRefusal::OtherType { request_type }),
        NameMatch::Unknown(nearest) => Err(IssueRefusal::UnknownName { nearest: nearest.map(str::to_owned) }),
    }
}

/// The statuses between where a request stands and a status that may not follow yet: the shortest way by the rules. Empty
/// where there is no way, or where the manual speaks against the step itself.
pub fn missing_steps<'a>(request_type: &'a RequestType, life: &Life, to: &Status) -> Vec<&'a Status> {
    let steps = || request_type.lifecycle.transitions.iter();
    let leads = |from: &str, step: &Transition| step.from.iter().any(|start| start == from);
    // What begins a request comes by itself.
    let starts: Vec<&str> = match life.status_id() {
        Some(status) => std::iter::once(status).chain(life.phase_id()).collect(),
        None => steps().filter(|step| step.from.is_empty()).map(|step| step.to.as_str()).collect(),
    };
    let against = |step: &Transition| step.mark == Mark::Contradicted && step.to == to.id;
    if steps().any(|step| against(step) && starts.iter().any(|start| leads(start, step))) {
        return Vec::new();
    }
    let between = |id: &str| {
        let mut statuses = request_type.lifecycle.statuses.iter();
        statuses.find(|status| status.id == id && status.substantive && !status.terminal)
    };
    let mut seen: BTreeSet<&str> = starts.iter().copied().collect();
    let mut ways: VecDeque<(&str, Vec<&Status>)> = starts.into_iter().map(|start| (start, Vec::new())).collect();
    while let Some((from, way)) = ways.pop_front() {
        for step in steps().filter(|step| step.mark != Mark::Contradicted && leads(from, step)) {
            if step.to == to.id {
                return way;
            }
            if let Some(next) = between(&step.to).filter(|next| seen.insert(&next.id)) {
                ways.push_back((&next.id, way.iter().copied().chain([next]).collect()));
            }
        }
    }
    Vec::new()
}

/// Holds what is to come with a status against what the rules say that it brings; days are spelled `2026-11-23`.
pub fn checked_information(
    status: &Status,
    given: &[(String, String)],
) -> Result<BTreeMap<String, String>, IssueRefusal> {
    let known = || status.information.iter().map(|information| information.id.as_str());
    let mut checked = BTreeMap::new();
    for (id, value) in given {
        let Some(information) = status.information.iter().find(|information| information.id == *id) else {
            return Err(IssueRefusal::UnknownInformation {
                id: id.clone(),
                nearest: nearest(id, known()).map(str::to_owned),
                known: known().map(str::to_owned).collect(),
            });
        };
        let value = match information.value {
            ValueSort::Text => value.clone(),
            ValueSort::Date => parse_date(value)
                .map(|day| day.to_string())
                .ok_or_else(|| IssueRefusal::NotADay { id: id.clone(), value: value.clone() })?,
        };
        checked.insert(id.clone(), value);
    }
    Ok(checked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::builtin;

    fn asked<'a>(rules: &'a Ruleset, id: &str, name: &str, role: &str) -> Result<(&'a str, &'a str), IssueRefusal> {
        let request_type = rules.request_type(&id.into()).unwrap();
        may_issue(rules, request_type, name, role, None).map(|issue| (issue.status.id.as_str(), issue.set_by))
    }

    #[test]
    fn a_role_reports_for_the_actors_that_the_rules_give_it() {
        let rules = builtin();
        assert_eq!(
            asked(&rules, "tlv", "tlv AANVRAAG incompleet", "administratie"),
            Ok(("incompleet", "administratie"))
        );
        assert_eq!(asked(&rules, "tlv", "incompleet", "administratie"), Ok(("incompleet", "administratie")));
        // The committee's decision, told by the office, stays the committee's.
        assert_eq!(asked(&rules, "arrangement", "toegekend", "administratie"), Ok(("toegekend", "ac")));
        assert_eq!(asked(&rules, "advies-kort", "incompleet", "scp"), Ok(("incompleet", "scp")));
        let refused = asked(&rules, "arrangement", "toegekend", "school");
        let roles = ["scp", "ac", "administratie", "coordinator"].map(str::to_owned).to_vec();
        assert_eq!(refused, Err(IssueRefusal::MayNotReport { status: "Arrangement toegekend".into(), roles }));
    }

    #[test]
    fn what_is_not_known_is_told_with_what_is_near() {
        let rules = builtin();
        assert_eq!(asked(&rules, "tlv", "incompleet", "baas"), Err(IssueRefusal::UnknownRole));
        let nearest = Some("TLV aanvraag incompleet".to_owned());
        let refused = asked(&rules, "tlv", "TLV aanvraag incomplet", "administratie");
        assert_eq!(refused, Err(IssueRefusal::UnknownName { nearest }));
        let refused = asked(&rules, "tlv", "A&K afgerond", "scp");
        assert!(matches!(refused, Err(IssueRefusal::OtherType { .. })), "{refused:?}");
        let refused = asked(&rules, "arrangement", "Arrangement toegekend/afgewezen", "ac");
        let candidates = ["Arrangement toegekend", "Arrangement afgewezen"].map(str::to_owned).to_vec();
        assert_eq!(refused, Err(IssueRefusal::Ambiguous { candidates }));
        let tlv = rules.request_type(&"tlv".into()).unwrap();
        let refused = may_issue(&rules, tlv, "incompleet", "administratie", Some("ac")).unwrap_err();
        assert!(matches!(refused, IssueRefusal::MayNotSet { ref setters, .. } if setters == &["administratie"]));
    }

    #[test]
    fn information_is_what_the_status_brings() {
        let rules = builtin();
        let tlv = rules.request_type(&"tlv".into()).unwrap();
        let mut dated = tlv.lifecycle.statuses.iter().flat_map(|status| {
            status.information.iter().filter(|one| one.value == ValueSort::Date).map(move |one| (status, one))
        });
        let (status, information) = dated.next().unwrap();
        let given = |id: &str, value: &str| checked_information(status, &[(id.to_owned(), value.to_owned())]);
        assert_eq!(given(&information.id, "3-12-2026").unwrap()[&information.id], "2026-12-03");
        assert!(matches!(given(&information.id, "morgen"), Err(IssueRefusal::NotADay { .. })));
        let typed = format!("{}x", information.id);
        let nearest = Some(information.id.clone());
        assert!(
            matches!(given(&typed, "x"), Err(IssueRefusal::UnknownInformation { nearest: near, .. }) if near == nearest)
        );
    }
}
