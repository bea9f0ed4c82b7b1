//! Campaigns: the plan (goal, KPIs, budget, dates, owner) and the creators in them, stage by stage.
//!
//! What a campaign achieved is computed in `results`; what it costs lives in `money`.

pub mod api;
pub mod edit;
pub mod rules;
pub mod store;

pub use api::{Campaign, dates, read};
pub use edit::put_kpis;
pub use rules::{FIRST_STAGE, GOALS, STAGES, attainment, elapsed, headline, is_contracted, status};
pub use store::{
    Home, KpiRow, Member, Plan, all, editions, find, home, kpis, members, names, of_creator, post_counts,
    post_labels,
};
