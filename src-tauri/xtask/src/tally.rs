//! Counts tests from what the runners print.

/// Tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: u64,
    /// How many failed.
    pub failed: u64,
}

impl Tally {
    /// Adds what one printed line says. Understood are the closing lines of cargo's test programs and of Vitest:
    /// `test result: ok. 4 passed; 0 failed; …` and `Tests  1 failed | 11 passed (12)`.
    pub fn read(&mut self, line: &str) {
        let line = plain(line);
        let line = line.trim();
        let counts = line.strip_prefix("test result:").or_else(|| {
            line.strip_prefix("Tests ").filter(|rest| rest.contains(" passed") || rest.contains(" failed"))
        });
        let Some(counts) = counts else { return };
        self.passed += before(counts, "passed");
        self.failed += before(counts, "failed");
    }

    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number before a word.
fn before(text: &str, word: &str) -> u64 {
    let words: Vec<&str> = text.split([' ', ';', '|', '(', ')']).filter(|part| !part.is_empty()).collect();
    let at = words.iter().position(|part| *part == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)).and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The line without the colours of a terminal.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            let _ = letters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_count() {
        let cases = [
            (
                "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                4,
                0,
            ),
            ("test result: FAILED. 7 passed; 2 failed; 0 ignored", 7, 2),
            ("      Tests  12 passed (12)", 12, 0),
            ("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | 11 passed (12)", 11, 1),
            (" Test Files  3 passed (3)", 0, 0),
            ("Tests are fun", 0, 0),
            ("test host::tests::it ... ok", 0, 0),
        ];
        for (line, passed, failed) in cases {
            let mut tally = Tally::default();
            tally.read(line);
            assert_eq!(tally, Tally { passed, failed }, "{line}");
        }
    }
}
