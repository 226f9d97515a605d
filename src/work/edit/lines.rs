//! Line ends, which an editor of TOML makes all alike.

/// Gives every line of `after` that stood in `before` the end that it had there, and new lines the end that most had.
pub(super) fn with_ends_of(before: &str, after: &str) -> String {
    let old: Vec<(&str, &str)> = before.split_inclusive('\n').map(parts).collect();
    let windows = old.iter().filter(|(_, end)| *end == "\r\n").count();
    let usual = if windows * 2 > old.len() { "\r\n" } else { "\n" };
    let mut next = 0;
    let mut text = String::with_capacity(before.len() + 128);
    for line in after.split_inclusive('\n') {
        let (line, end) = parts(line);
        text.push_str(line);
        let found = old.iter().skip(next).position(|(old, _)| *old == line).map(|steps| next + steps);
        match found.and_then(|at| old.get(at)) {
            Some((_, old)) if !old.is_empty() && !end.is_empty() => text.push_str(old),
            _ if end.is_empty() => {}
            _ => text.push_str(usual),
        }
        next = found.map_or(next, |at| at + 1);
    }
    text
}

fn parts(line: &str) -> (&str, &str) {
    let text = line.trim_end_matches(['\r', '\n']);
    (text, &line[text.len()..])
}
