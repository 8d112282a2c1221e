//! PTX text to tokens, each with its line. Comments and white space are gone, but a token knows whether
//! it stands right behind the one before: `mul.lo.s32` is one opcode, `.reg .b32` are two directives.

/// Why a text is not a program that can be run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("PTX line {line}: {what}")]
pub struct ParseError {
    /// Where, counted from 1.
    pub line: u32,
    /// What is wrong there.
    pub what: String,
}

impl ParseError {
    /// An error at a line.
    pub fn at<T>(line: u32, what: impl Into<String>) -> Result<T, ParseError> {
        Err(ParseError { line, what: what.into() })
    }
}

/// A token.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Token<'a> {
    /// An identifier, with its `%`, `$` or `_`.
    Word(&'a str),
    /// `.name`, without the dot: a directive, a modifier, a type.
    Dot(&'a str),
    /// An integer.
    Int(u64),
    /// `0f…`: bits.
    F32(u32),
    /// `0d…` or a decimal fraction: bits.
    F64(u64),
    /// A string, without its quotes.
    Str(&'a str),
    /// Anything else.
    Punct(char),
}

/// A token with its place.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// What.
    pub token: Token<'a>,
    /// Where.
    pub line: u32,
    /// Nothing stands between it and the token before.
    pub joined: bool,
}

fn in_word(c: u8) -> bool {
    c.is_ascii_alphanumeric() || c == b'_' || c == b'$'
}

/// The length of the leading bytes that satisfy a condition.
fn span(bytes: &[u8], f: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|&c| !f(c)).unwrap_or(bytes.len())
}

/// Splits a text into tokens.
pub fn lex(text: &str) -> Result<Vec<Placed<'_>>, ParseError> {
    let bytes = text.as_bytes();
    let (mut at, mut line, mut end) = (0, 1u32, usize::MAX);
    let mut out = vec![];
    if let Some(bad) = text.find(|c: char| !c.is_ascii() || c == '\0') {
        let line = 1 + bytes[..bad].iter().filter(|&&c| c == b'\n').count();
        return ParseError::at(line as u32, "PTX is plain ASCII");
    }
    while at < bytes.len() {
        let rest = &bytes[at..];
        let start = at;
        let token = match rest[0] {
            b'\n' => {
                line += 1;
                at += 1;
                continue;
            }
            c if c.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            b'/' if rest.starts_with(b"//") => {
                at += span(rest, |c| c != b'\n');
                continue;
            }
            b'/' if rest.starts_with(b"/*") => {
                let Some(n) = text[at..].find("*/") else { return ParseError::at(line, "a comment without its end") };
                line += rest[..n].iter().filter(|&&c| c == b'\n').count() as u32;
                at += n + 2;
                continue;
            }
            b'"' => {
                let n = span(&rest[1..], |c| c != b'"' && c != b'\n');
                if rest.get(1 + n) != Some(&b'"') {
                    return ParseError::at(line, "a string without its end");
                }
                at += n + 2;
                Token::Str(&text[start + 1..start + 1 + n])
            }
            b'.' => {
                let n = span(&rest[1..], |c| in_word(c) || c == b':');
                at += 1 + n;
                if n == 0 { Token::Punct('.') } else { Token::Dot(&text[start + 1..at]) }
            }
            c if c.is_ascii_digit() => {
                let mut n = span(rest, |c| c.is_ascii_alphanumeric());
                if rest.get(n) == Some(&b'.') && rest.get(n + 1).is_some_and(u8::is_ascii_digit) {
                    n += 1 + span(&rest[n + 1..], |c| c.is_ascii_alphanumeric());
                }
                at += n;
                match number(&text[start..at]) {
                    Some(t) => t,
                    None => return ParseError::at(line, format!("`{}` is not a number", &text[start..at])),
                }
            }
            c if in_word(c) || c == b'%' => {
                at += 1 + span(&rest[1..], in_word);
                Token::Word(&text[start..at])
            }
            c => {
                at += 1;
                Token::Punct(c as char)
            }
        };
        out.push(Placed { token, line, joined: end == start });
        end = at;
    }
    Ok(out)
}

/// A constant: hexadecimal, octal, binary or decimal, with or without `U`; a float by its bits or in decimal.
fn number(s: &str) -> Option<Token<'static>> {
    let radix = |digits: &str, radix| {
        let digits = digits.strip_suffix('U').unwrap_or(digits);
        u64::from_str_radix(digits, radix).ok().map(Token::Int)
    };
    if s.contains('.') {
        return s.parse().ok().map(|v: f64| Token::F64(v.to_bits()));
    }
    match (s.get(..2), s.get(2..)) {
        (Some("0x" | "0X"), Some(h)) => radix(h, 16),
        (Some("0b" | "0B"), Some(b)) => radix(b, 2),
        (Some("0f" | "0F"), Some(h)) if h.len() == 8 => u32::from_str_radix(h, 16).ok().map(Token::F32),
        (Some("0d" | "0D"), Some(h)) if h.len() == 16 => u64::from_str_radix(h, 16).ok().map(Token::F64),
        _ if s.len() > 1 && s.starts_with('0') && s != "0U" => radix(&s[1..], 8),
        _ => radix(s, 10),
    }
}
