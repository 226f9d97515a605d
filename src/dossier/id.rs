//! Identifiers that come from the rules. None is an enum: a region brings its own.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the id as the rules write it.
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            /// Returns the id as the rules write it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }
    };
}

id!(
    /// What kind of document something is (soort document), e.g. a development perspective.
    KindId
);
id!(
    /// What is asked for (aanvraagtype).
    RequestTypeId
);
id!(
    /// A detail of the request, by its key in `dossier.toml`.
    FieldId
);
id!(
    /// Something that a person must have arranged before filing.
    PreconditionId
);
id!(
    /// A question that a document must answer.
    QuestionId
);
id!(
    /// A rule of a ruleset.
    RuleId
);
