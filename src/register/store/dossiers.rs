//! Rows of dossiers, and of the numbers that they have.

use super::Rows;
use crate::register::{DossierKey, RegisterError};
use rusqlite::{OptionalExtension, Row, params};
use std::collections::BTreeSet;

/// A dossier's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::register) struct DossierRow {
    /// Its key.
    pub(in crate::register) key: DossierKey,
    /// Its own id.
    pub(in crate::register) id: Option<String>,
    /// Its request type.
    pub(in crate::register) request_type: Option<String>,
    /// What the user calls it.
    pub(in crate::register) label: Option<String>,
    /// The details that are kept, as JSON.
    pub(in crate::register) fields: String,
    /// It was made or received here.
    pub(in crate::register) known: bool,
    /// Its dossiernummer.
    pub(in crate::register) number: Option<i64>,
}

impl DossierRow {
    /// Reads the columns key, id, request_type, label, fields, known, number.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            key: DossierKey(row.get(0)?),
            id: row.get(1)?,
            request_type: row.get(2)?,
            label: row.get(3)?,
            fields: row.get(4)?,
            known: row.get(5)?,
            number: row.get(6)?,
        })
    }
}

impl Rows<'_> {
    /// Finds a dossier by its own id, whatever the case of its letters.
    pub(in crate::register) fn dossier_of_id(&self, id: &str) -> Result<Option<DossierKey>, RegisterError> {
        let mut statement = self.statement("SELECT key FROM dossier WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?.map(DossierKey))
    }

    /// Finds the dossier that has this number.
    pub(in crate::register) fn dossier_of_number(&self, number: i64) -> Result<Option<DossierKey>, RegisterError> {
        let mut statement = self.statement("SELECT dossier FROM number WHERE number = ?1")?;
        Ok(statement.query_row([number], |row| row.get(0)).optional()?.map(DossierKey))
    }

    /// The ids of the dossiers that have a number above 0.
    pub(in crate::register) fn numbered_ids(&self) -> Result<BTreeSet<String>, RegisterError> {
        let mut statement = self.statement(
            "SELECT d.id FROM dossier AS d JOIN number AS n ON n.dossier = d.key WHERE d.id IS NOT NULL AND n.number > 0
             UNION SELECT d.id FROM dossier AS d JOIN event AS e ON e.dossier = d.key
             WHERE d.id IS NOT NULL AND json_extract(e.body, '$.body') = 'delivered'",
        )?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// The row of one dossier; none where it is not there any more.
    pub(in crate::register) fn dossier(&self, key: DossierKey) -> Result<Option<DossierRow>, RegisterError> {
        let mut statement = self.statement(
            "SELECT d.key, d.id, d.request_type, d.label, d.fields, d.known, n.number
             FROM dossier AS d LEFT JOIN number AS n ON n.dossier = d.key WHERE d.key = ?1",
        )?;
        Ok(statement.query_row([key.0], DossierRow::read).optional()?)
    }

    /// The rows of all dossiers, the oldest first.
    pub(in crate::register) fn dossiers(&self) -> Result<Vec<DossierRow>, RegisterError> {
        let mut statement = self.statement(
            "SELECT d.key, d.id, d.request_type, d.label, d.fields, d.known, n.number
             FROM dossier AS d LEFT JOIN number AS n ON n.dossier = d.key ORDER BY d.key",
        )?;
        let rows = statement.query_map([], DossierRow::read)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// Adds a dossier of which nothing but perhaps its id is known.
    pub(in crate::register) fn add_dossier(&self, id: Option<&str>) -> Result<DossierKey, RegisterError> {
        self.statement("INSERT INTO dossier (id, known) VALUES (?1, 0)")?.execute(params![id])?;
        Ok(DossierKey(self.last_row()))
    }

    /// Makes a dossier a known one; no label leaves the one that it has.
    pub(in crate::register) fn make_known(
        &self,
        key: DossierKey,
        request_type: &str,
        fields: &str,
        label: Option<&str>,
    ) -> Result<(), RegisterError> {
        self.statement(
            "UPDATE dossier SET known = 1, request_type = ?2, fields = ?3, label = coalesce(?4, label) WHERE key = ?1",
        )?
        .execute(params![key.0, request_type, fields, label])?;
        Ok(())
    }

    /// Sets or takes away a dossier's label.
    pub(in crate::register) fn set_label(&self, key: DossierKey, label: Option<&str>) -> Result<(), RegisterError> {
        self.statement("UPDATE dossier SET label = ?2 WHERE key = ?1")?.execute(params![key.0, label])?;
        Ok(())
    }

    /// The labels that there are, each with its dossier.
    pub(in crate::register) fn labels(&self) -> Result<Vec<(DossierKey, String)>, RegisterError> {
        let mut statement = self.statement("SELECT key, label FROM dossier WHERE label IS NOT NULL")?;
        let rows = statement.query_map([], |row| Ok((DossierKey(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Removes a dossier with all that belongs to it.
    pub(in crate::register) fn remove_dossier(&self, key: DossierKey) -> Result<(), RegisterError> {
        self.statement("DELETE FROM dossier WHERE key = ?1")?.execute([key.0])?;
        Ok(())
    }

    /// Gives a number to a dossier; it is no other's, and the dossier has no other.
    pub(in crate::register) fn set_number(&self, key: DossierKey, number: i64) -> Result<(), RegisterError> {
        self.statement("INSERT OR REPLACE INTO number (number, dossier) VALUES (?1, ?2)")?
            .execute(params![number, key.0])?;
        Ok(())
    }

    /// Takes a number away from whoever has it.
    pub(in crate::register) fn remove_number(&self, number: i64) -> Result<(), RegisterError> {
        self.statement("DELETE FROM number WHERE number = ?1")?.execute([number])?;
        Ok(())
    }
}
