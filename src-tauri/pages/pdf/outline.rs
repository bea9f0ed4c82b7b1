//! The outline of a document: nested, in reading order, each line leading to the exact place.

use lopdf::{Document, Object, ObjectId, StringFormat, dictionary};

use crate::pages::list::Bookmark;

/// A string that readers show: UTF-16 with its mark, as PDF wants for anything beyond plain letters.
pub(super) fn words(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Writes the outline and answers with its root; none without bookmarks.
pub(super) fn write(
    doc: &mut Document,
    bookmarks: &[Bookmark],
    pages: &[ObjectId],
    heights: &[f32],
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| doc.new_object_id()).collect();
    let parents = parents(bookmarks);
    for (index, mark) in bookmarks.iter().enumerate() {
        let top = heights[mark.page] - mark.y;
        let place: Vec<Object> =
            vec![pages[mark.page].into(), "XYZ".into(), Object::Null, Object::Real(top), Object::Null];
        let mut line = dictionary! {
            "Title" => words(&mark.title), "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => place,
        };
        let siblings: Vec<usize> =
            (0..bookmarks.len()).filter(|&other| parents[other] == parents[index]).collect();
        if let Some(at) = siblings.iter().position(|&other| other == index) {
            if at > 0 {
                line.set("Prev", ids[siblings[at - 1]]);
            }
            if let Some(&next) = siblings.get(at + 1) {
                line.set("Next", ids[next]);
            }
        }
        let children: Vec<usize> =
            (0..bookmarks.len()).filter(|&other| parents[other] == Some(index)).collect();
        if let (Some(&first), Some(&last)) = (children.first(), children.last()) {
            line.set("First", ids[first]);
            line.set("Last", ids[last]);
            line.set("Count", children.len() as i64);
        }
        doc.set_object(ids[index], line);
    }
    let top: Vec<usize> = (0..bookmarks.len()).filter(|&index| parents[index].is_none()).collect();
    doc.set_object(
        root,
        dictionary! {
            "Type" => "Outlines", "First" => ids[top[0]], "Last" => ids[top[top.len() - 1]],
            "Count" => bookmarks.len() as i64,
        },
    );
    Some(root)
}

/// The nearest earlier bookmark of a lower level, for each.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(bookmarks.len());
    for (index, mark) in bookmarks.iter().enumerate() {
        while open.last().is_some_and(|&last| bookmarks[last].level >= mark.level) {
            open.pop();
        }
        parents.push(open.last().copied());
        open.push(index);
    }
    parents
}
