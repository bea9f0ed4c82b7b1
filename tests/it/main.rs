//! Journeys by call name with JSON, as the screens send it, and the house's invariants.

mod figures;
