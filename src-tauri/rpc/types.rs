//! Writing the contract: TypeScript for the screens, JSON for `marquee-cli rpc --list`. Development only.

use super::{Call, each_type};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use ts_rs::{Config, TS, TypeVisitor};

/// Collects every type that a call mentions.
pub struct Gather {
    config: Config,
    declared: BTreeMap<String, String>,
    /// Which Rust type has which name: screens know only names.
    owners: BTreeMap<String, &'static str>,
    twice: Vec<String>,
}

impl Gather {
    fn new() -> Self {
        Self {
            config: Config::new().with_large_int("number"),
            declared: BTreeMap::new(),
            owners: BTreeMap::new(),
            twice: Vec::new(),
        }
    }

    /// A type's name, with its declaration and those of everything in it remembered.
    pub fn take<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::visit_generics(self);
        T::name(&self.config)
    }
}

impl TypeVisitor for Gather {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let ident = T::ident(&self.config);
            let own = std::any::type_name::<T::WithoutGenerics>();
            let owner = *self.owners.entry(ident.clone()).or_insert(own);
            if owner != own {
                self.twice.push(format!("{ident}: {owner} and {own}"));
            }
            if self.declared.contains_key(&ident) {
                return;
            }
            self.declared.insert(ident, T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Names that two types have: only one of them would reach the screens.
pub fn twice() -> Vec<String> {
    let mut gather = Gather::new();
    each_type(&mut |_, _, _| {}, &mut gather);
    gather.twice
}

/// The two files: path from the repository's root, and content.
pub fn files() -> [(PathBuf, String); 2] {
    let mut gather = Gather::new();
    let mut lines: Vec<(Call, String, String)> = Vec::new();
    each_type(&mut |call, request, answer| lines.push((*call, request, answer)), &mut gather);
    let mut ts = String::from("// Generated from the Rust types by `cargo xtask types`. Do not edit.\n\n");
    ts.push_str("export type Id = string;\n\nexport type Day = string;\n\n");
    ts.push_str("export type CampaignStatus = \"planned\" | \"active\" | \"ended\" | \"archived\";\n\n");
    for declaration in gather.declared.values() {
        ts.push_str("export ");
        ts.push_str(declaration);
        ts.push_str("\n\n");
    }
    ts.push_str("export type Calls = {\n");
    for (call, request, answer) in &lines {
        ts.push_str(&format!("  \"{}\": [{request}, {answer}];\n", call.name));
    }
    ts.push_str("};\n");
    let calls: Vec<Value> = lines
        .iter()
        .map(|(call, request, answer)| {
            json!({"name": call.name, "kind": call.kind, "need": call.need, "request": request, "answer": answer})
        })
        .collect();
    let contract = json!({"calls": calls, "types": gather.declared});
    let text = serde_json::to_string_pretty(&contract).unwrap_or_default() + "\n";
    [("ui/src/api/generated/contract.ts".into(), ts), ("src-tauri/rpc/contract.json".into(), text)]
}

/// Writes both files under the repository's root.
///
/// # Errors
/// What the disk says.
pub fn write(root: &Path) -> std::io::Result<()> {
    for (path, content) in files() {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(root))?;
        std::fs::write(path, content)?;
    }
    Ok(())
}

/// The committed files that are not what the types say.
pub fn stale(root: &Path) -> Vec<PathBuf> {
    let differs = |(path, content): &(PathBuf, String)| {
        std::fs::read_to_string(root.join(path)).ok().as_ref() != Some(content)
    };
    files().into_iter().filter(differs).map(|(path, _)| path).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_contract_is_fresh() {
        let stale = super::stale(std::path::Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(stale.is_empty(), "{stale:?} are stale: run `cargo xtask types`");
    }

    #[test]
    fn every_type_has_a_name_of_its_own() {
        assert_eq!(super::twice(), [""; 0], "rename one of them: `#[ts(rename = …)]`");
    }
}
