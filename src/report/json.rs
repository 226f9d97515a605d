//! The report that machines read.

use super::Report;

/// Writes the report as JSON, the same bytes for the same report.
pub fn render(report: &Report) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}
