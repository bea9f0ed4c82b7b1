//! The `marquee:` scheme, through which the page shows files of the profile by their id. The page never names a path.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Runtime, UriSchemeContext, UriSchemeResponder};

/// Answers one request of the page. No screen shows files yet, so every id is unknown.
pub(super) fn answer<R: Runtime>(
    _context: UriSchemeContext<'_, R>,
    _request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    responder.respond(not_found());
}

fn not_found() -> Response<Vec<u8>> {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = StatusCode::NOT_FOUND;
    let no_guessing = header::HeaderValue::from_static("nosniff");
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, no_guessing);
    response
}
