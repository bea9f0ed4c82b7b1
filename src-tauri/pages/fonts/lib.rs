//! The fonts that the window and the report share.
