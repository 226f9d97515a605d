//! The life of a request, against the statuses, actors and request types that exist.

use super::Checker;
use crate::rules::problem::{Fault, Thing};
use crate::rules::read::RequestTypeFile;
use crate::rules::source::{Step, at};
use crate::rules::{ClosingForm, Due, YearlyOf};
use std::collections::BTreeMap;

impl Checker<'_> {
    pub(super) fn life(&mut self, file: &RequestTypeFile) {
        self.statuses(file);
        for (index, transition) in file.transitions.iter().enumerate() {
            self.refer_statuses(file, at!["transition", index, "from"], &transition.from);
            self.refer_status(file, at!["transition", index, "to"], &transition.to);
            for (nth, actor) in transition.by.iter().enumerate() {
                self.refer_actor(at!["transition", index, "by", nth], actor);
            }
        }
        self.actions(file);
        for (index, name) in file.ambiguous.iter().enumerate() {
            self.refer_statuses(file, at!["ambiguous-name", index, "statuses"], &name.statuses);
            self.refer_statuses(file, at!["ambiguous-name", index, "after"], &name.after);
        }
        if let Some(form) = &file.closing_form {
            self.closing_form(file, form);
        }
    }

    fn refer_status(&mut self, file: &RequestTypeFile, path: &[Step<'_>], id: &str) {
        self.refer(path, Thing::Status, id, file.statuses.iter().map(|status| status.id.as_str()));
    }

    fn refer_statuses(&mut self, file: &RequestTypeFile, path: &[Step<'_>], ids: &[String]) {
        for (index, id) in ids.iter().enumerate() {
            let path: Vec<_> = path.iter().copied().chain([Step::Index(index)]).collect();
            self.refer_status(file, &path, id);
        }
    }

    fn statuses(&mut self, file: &RequestTypeFile) {
        self.ids("status", file.statuses.iter().map(|status| status.id.as_str()));
        // A name that two statuses share would make every report of it a guess.
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        let mut on_supplement = file.statuses.iter().enumerate().filter(|(_, status)| status.on_supplement).skip(1);
        if let Some((index, status)) = on_supplement.next() {
            self.report(at!["status", index, "on-supplement"], Fault::Duplicate(status.id.clone()));
        }
        for (index, status) in file.statuses.iter().enumerate() {
            let own = || status.information.iter().map(|known| known.id.as_str());
            for (nth, information) in status.information.iter().enumerate() {
                let Some(length) = &information.length else { continue };
                let path = at!["status", index, "information", nth, "length", "from"];
                self.refer(path, Thing::Information, &length.from, own());
                let path = at!["status", index, "information", nth, "length", "by"];
                self.refer(path, Thing::Information, &length.by, own());
            }
            for (nth, actor) in status.set_by.iter().enumerate() {
                self.refer_actor(at!["status", index, "set-by", nth], actor);
            }
            let aliases = status.aliases.iter().enumerate();
            let aliases = aliases.map(|(nth, alias)| (at!["status", index, "aliases", nth].to_vec(), alias));
            for (path, name) in [(at!["status", index, "name"].to_vec(), &status.name)].into_iter().chain(aliases) {
                if names.insert(name.to_lowercase(), &status.id).is_some() {
                    self.report(&path, Fault::Duplicate(name.clone()));
                }
            }
        }
    }

    fn actions(&mut self, file: &RequestTypeFile) {
        self.ids("action", file.actions.iter().map(|action| action.id.as_str()));
        for (index, action) in file.actions.iter().enumerate() {
            if action.statuses.is_empty() {
                self.report(at!["action", index, "statuses"], Fault::Empty);
            }
            self.refer_statuses(file, at!["action", index, "statuses"], &action.statuses);
            self.refer_actor(at!["action", index, "actor"], &action.actor);
            for (nth, record) in action.records.iter().enumerate() {
                if let Some(first) = &record.not_before {
                    let known: Vec<_> = action.records.iter().map(|record| record.id.as_str()).collect();
                    let path = at!["action", index, "record", nth, "not-before"];
                    self.refer(path, Thing::Information, first, known.iter().copied());
                }
            }
            if let Some(missing) = &action.missing {
                self.refer_information(file, at!["action", index, "missing"], missing);
            }
            if let Some(condition) = &action.when {
                self.condition(file, at!["action", index, "when"], condition);
            }
            match &action.due {
                Some(Due::On { information }) => {
                    self.refer_information(file, at!["action", index, "due", "on", "information"], information);
                }
                Some(Due::Before { information, .. }) => {
                    self.refer_information(file, at!["action", index, "due", "before", "information"], information);
                }
                Some(Due::Deadline(YearlyOf { request_type, before })) => {
                    let path = at!["action", index, "due", "deadline", "request-type"];
                    self.refer_request_type(path, request_type.as_str());
                    if let Some((information, _)) = before {
                        let path = at!["action", index, "due", "deadline", "information"];
                        self.refer_information(file, path, information);
                    }
                }
                Some(Due::Within { days, working_days, stops_in, extended_to }) => {
                    let path = at!["action", index, "due", "within"];
                    if (*days > 0) == (*working_days > 0) && *days > 0
                        || (*days == 0 && *working_days == 0 && !stops_in.is_empty())
                    {
                        let known = vec!["days".to_owned(), "working-days".to_owned()];
                        self.report(path, Fault::NotOneKey { known });
                    }
                    self.refer_statuses(file, at!["action", index, "due", "within", "stops-in"], stops_in);
                    if let Some(information) = extended_to {
                        let path = at!["action", index, "due", "within", "extended-to"];
                        self.refer_information(file, path, information);
                    }
                }
                None => {}
            }
        }
    }

    fn refer_information(&mut self, file: &RequestTypeFile, path: &[Step<'_>], id: &str) {
        let with_statuses = file.statuses.iter().flat_map(|status| &status.information);
        let with_actions = file.actions.iter().flat_map(|action| &action.records);
        let all: Vec<_> = with_statuses.chain(with_actions).map(|information| information.id.as_str()).collect();
        self.refer(path, Thing::Information, id, all.iter().copied());
    }

    fn closing_form(&mut self, file: &RequestTypeFile, form: &ClosingForm) {
        self.refer_actor(at!["closing-form", "actor"], &form.actor);
        self.refer_statuses(file, at!["closing-form", "statuses"], &form.statuses);
        if let Some(action) = &form.action {
            let known = file.actions.iter().map(|known| known.id.as_str());
            self.refer(at!["closing-form", "action"], Thing::Action, action, known);
        }
        if form.options.is_empty() {
            self.report(at!["closing-form", "options"], Fault::Empty);
        }
        for (index, option) in form.options.iter().enumerate() {
            if let Some(id) = &option.leads_to {
                self.refer_request_type(at!["closing-form", "options", index, "leads-to"], id.as_str());
            }
        }
    }
}
