//! Pure values that everything rests on: ids, money, numbers as typed and as printed, dates, handles, addresses of posts.
//!
//! Nothing here knows the database, the clock or a screen. Amounts are whole minor units, ratios are exact
//! decimals; a binary float never holds a figure (rules R1–R4 of the formula sheet).

pub mod currency;
pub mod day;
pub mod format;
pub mod handle;
pub mod money;
pub mod post;
pub mod ratio;
pub mod typed;
pub mod uid;

pub use currency::Currency;
pub use day::{Day, Local, Millis};
pub use format::Lang;
pub use money::Money;
pub use uid::Uid;
