//! Trees of the text format: enough of it to take a program apart and put it together again.
//!
//! Takes text without comments; gives nested lists of words, each string literal being one word.

use std::fmt;

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A word or a string literal.
    Word(String),
    /// What is between two parentheses.
    List(Vec<Node>),
}

impl Node {
    /// Reads one list.
    pub fn parse(text: &str) -> Option<Node> {
        let mut open: Vec<Vec<Node>> = vec![];
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '(' => open.push(vec![]),
                ')' => {
                    let done = Node::List(open.pop()?);
                    match open.last_mut() {
                        Some(around) => around.push(done),
                        None => return Some(done),
                    }
                }
                c if c.is_whitespace() => {}
                first => {
                    let mut word = String::from(first);
                    while let Some(&c) = rest.peek() {
                        if first != '"' && (c == '(' || c == ')' || c.is_whitespace()) {
                            break;
                        }
                        word.push(c);
                        rest.next();
                        if first == '"' && c == '"' {
                            break;
                        }
                    }
                    open.last_mut()?.push(Node::Word(word));
                }
            }
        }
        None
    }

    /// The parts of a list.
    pub fn list(&self) -> &[Node] {
        match self {
            Node::List(l) => l,
            Node::Word(_) => &[],
        }
    }

    /// The word that a list starts with, or the word itself.
    pub fn head(&self) -> &str {
        match self {
            Node::Word(w) => w,
            Node::List(l) => match l.first() {
                Some(Node::Word(w)) => w,
                _ => "",
            },
        }
    }

    /// Nodes in the tree, this one included.
    pub fn size(&self) -> usize {
        1 + self.list().iter().map(Node::size).sum::<usize>()
    }

    /// Replaces the node that is `n`-th in preorder by others; `edit` gives them, or leaves it.
    pub fn edit(&self, n: usize, edit: &dyn Fn(&Node) -> Option<Vec<Node>>) -> Option<Node> {
        let mut left = n;
        let mut out = self.edited(&mut left, edit)?;
        (out.len() == 1).then(|| out.remove(0))
    }

    fn edited(&self, left: &mut usize, edit: &dyn Fn(&Node) -> Option<Vec<Node>>) -> Option<Vec<Node>> {
        if *left == 0 {
            *left = usize::MAX;
            return edit(self);
        }
        *left -= 1;
        let Node::List(parts) = self else { return Some(vec![self.clone()]) };
        let mut out = vec![];
        for p in parts {
            if *left == usize::MAX {
                out.push(p.clone());
            } else {
                out.extend(p.edited(left, edit)?);
            }
        }
        Some(vec![Node::List(out)])
    }
}

impl Node {
    fn write(&self, f: &mut fmt::Formatter<'_>, indent: usize) -> fmt::Result {
        match self {
            Node::Word(w) => f.write_str(w),
            Node::List(l) => {
                f.write_str("(")?;
                let head = self.head();
                let lines = matches!(head, "module" | "func" | "block" | "loop" | "then" | "else" | "if");
                for (i, n) in l.iter().enumerate() {
                    let own = matches!(n.head(), "param" | "local" | "result" | "export");
                    if i > 0 && lines && !own && matches!(n, Node::List(_)) {
                        write!(f, "\n{:1$}", "", indent + 2)?;
                    } else if i > 0 {
                        f.write_str(" ")?;
                    }
                    n.write(f, indent + 2)?;
                }
                f.write_str(")")
            }
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, 0)
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn reads_back_what_it_writes() {
        let text = "(module (memory 1) (func $f (export \"a (b\") (param i32)\n (drop (i32.const -1))))";
        let node = Node::parse(text).unwrap();
        assert_eq!(Node::parse(&node.to_string()), Some(node.clone()));
        assert_eq!((node.head(), node.list().len()), ("module", 3));
        assert_eq!(Node::parse("(module (func)"), None);
    }

    #[test]
    fn edits_one_node() {
        let node = Node::parse("(a (b c) d)").unwrap();
        let at = |n| node.edit(n, &|_| Some(vec![])).map(|n| n.to_string());
        assert_eq!(at(1).as_deref(), Some("((b c) d)"));
        assert_eq!(at(2).as_deref(), Some("(a d)"));
        assert_eq!(at(5).as_deref(), Some("(a (b c))"));
    }
}
