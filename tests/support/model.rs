//! An editor's own idea of a document, written independently of the server's: a vector of characters and nothing else.

use bezoar_lsp::convert::{Encoding, Place, Span};
use bezoar_lsp::event::Change;

use super::random::Random;

pub(crate) const ENCODINGS: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

/// What people and their editors type, with everything that is hard about it: astral and combining characters, each kind of line
/// end, quotes and brackets that stay open, and plain code.
const TYPED: &[&str] = &[
    "x",
    "1",
    " ",
    "\n",
    "\r\n",
    "\r",
    "    ",
    "é",
    "e\u{301}",
    "😀",
    "👩‍👩‍👧",
    "𝒳",
    "\u{feff}",
    "\t",
    "(",
    ")",
    "\"",
    "\"\"\"",
    "f\"{",
    "#",
    "import yaml\n",
    "yaml.load(data)\n",
    "def f():\r\n    return 'ü'\r\n",
    "",
    "漢字",
    ":",
    "class C:\n",
];

/// An open document as the editor has it.
pub(crate) struct Model {
    characters: Vec<char>,
    encoding: Encoding,
}

impl Model {
    pub(crate) fn new(text: &str, encoding: Encoding) -> Self {
        Self { characters: text.chars().collect(), encoding }
    }

    pub(crate) fn text(&self) -> String {
        self.characters.iter().collect()
    }

    /// Makes a random edit and returns it as the editor would send it.
    pub(crate) fn type_something(&mut self, random: &mut Random) -> Change {
        let text: String = (0..=random.below(2)).map(|_| random.pick(TYPED)).collect();
        if random.below(50) == 0 {
            self.characters = text.chars().collect();
            return Change { span: None, text };
        }
        let start = self.place_to_edit(random);
        let longest = (self.characters.len() - start).min(if random.below(10) == 0 { 60 } else { 4 });
        let mut end = start + random.below(longest + 1);
        while self.is_inside_line_end(end) {
            end += 1;
        }
        let mut span = Span::new(self.place(start), self.place(end));
        if self.is_line_end(end) && random.below(4) == 0 {
            // Past the end of a line means the end of the line.
            span.end.character += 7;
        }
        self.characters.splice(start..end, text.chars());
        Change { span: Some(span), text }
    }

    /// The place of a character, counted from the start of the text.
    pub(crate) fn place(&self, index: usize) -> Place {
        let (mut line, mut line_start) = (0, 0);
        for at in 0..index {
            if self.ends_line(at) {
                line += 1;
                line_start = at + 1;
            }
        }
        let units = self.characters[line_start..index].iter().map(|character| match self.encoding {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
            Encoding::Utf32 => 1,
        });
        Place::new(line, u32::try_from(units.sum::<usize>()).expect("lines are short"))
    }

    fn place_to_edit(&self, random: &mut Random) -> usize {
        let mut index = random.below(self.characters.len() + 1);
        while self.is_inside_line_end(index) {
            index += 1;
        }
        index
    }

    /// Whether the character at `index` is the last of its line.
    fn ends_line(&self, index: usize) -> bool {
        match self.characters[index] {
            '\n' => true,
            '\r' => self.characters.get(index + 1) != Some(&'\n'),
            _ => false,
        }
    }

    /// Whether the line's content ends before the character at `index`.
    fn is_line_end(&self, index: usize) -> bool {
        self.characters.get(index).is_none_or(|character| matches!(character, '\n' | '\r'))
    }

    /// No editor puts its cursor between the two characters of a line end.
    fn is_inside_line_end(&self, index: usize) -> bool {
        index > 0 && self.characters.get(index - 1) == Some(&'\r') && self.characters.get(index) == Some(&'\n')
    }
}
