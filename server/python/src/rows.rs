//! What a database gives back is what it holds, not what it was asked with.

use bezoar_syntax::{Node, field};

use crate::labels::Labels;
use crate::methods::Values;
use crate::value::Value;

/// Methods of PEP 249 and of what drivers and SQLAlchemy add to it: whatever has them, they run SQL or fetch rows.
const OF_DRIVERS: &[&str] = &[
    "execute",
    "executemany",
    "executescript",
    "exec_driver_sql",
    "execute_fetchall",
    "execute_insert",
    "callproc",
    "nextset",
    "fetchone",
    "fetchall",
    "fetchmany",
    "fetchrow",
    "fetchval",
    "fetch_one",
    "fetch_all",
    "fetch_val",
    "fetch_row",
    "fetch_rows",
    "scalar",
    "scalars",
    "scalar_one",
    "scalar_one_or_none",
    "one_or_none",
];

/// Functions and methods of object-relational mappers, by names that nothing else has, and one that drivers share with others.
const OF_MAPPERS: &[&str] = &[
    "get_object_or_404",
    "get_list_or_404",
    "aget_object_or_404",
    "aget_list_or_404",
    "get_or_404",
    "first_or_404",
    "one_or_404",
    "get_or_create",
    "aget_or_create",
    "update_or_create",
    "aupdate_or_create",
    "get_or_none",
    "filter_by",
    "get_by_natural_key",
    "in_bulk",
    "fetch",
];

/// Methods that look for rows where what is wanted of them is named: `project.orders.get(code=code)`. A dict's take no names.
const BY_KEYWORD: &[&str] = &["get", "aget", "filter", "exclude"];

/// Keywords of methods of that name that find no rows.
const OPTIONS: &[&str] = &["default", "type", "key", "url", "params", "headers", "timeout"];

/// What managers are called, as attributes of models.
const MANAGERS: &[&str] = &["objects", "_default_manager", "_base_manager"];

/// The ends of the names of classes whose methods find rows.
const CLASSES: &[&str] = &["QuerySet", "Manager"];

/// The same in the modules of SQLAlchemy.
const OF_SQLALCHEMY: &[&str] = &["Query", "Session", "scoped_session"];

/// The labels that a call of `path` hands on, if it gives back rows.
pub(crate) fn through(path: &str, receiver: Option<&Value>, given: &Values) -> Option<Labels> {
    let (of, method) = path.rsplit_once('.').unwrap_or(("", path));
    let class = of.rsplit('.').next().unwrap_or(of);
    let ends = |classes: &[&str]| classes.iter().any(|name| class.ends_with(name));
    let finds = || {
        ends(CLASSES)
            || ((path.starts_with("sqlalchemy.") || path.starts_with("sqlmodel.")) && ends(OF_SQLALCHEMY))
            || of.split('.').any(|part| MANAGERS.contains(&part))
    };
    through_name(method, receiver, given).or_else(|| finds().then(|| of_receiver(receiver)))
}

/// The same of a call of something unknown: by its name, or what the thing is called that it is a method of.
pub(crate) fn through_call(function: Node<'_>, receiver: Option<&Value>, given: &Values) -> Option<Labels> {
    let name = function.child(field::ATTRIBUTE).unwrap_or(function).text();
    let object = function.child(field::OBJECT);
    let is_manager =
        object.and_then(|object| object.child(field::ATTRIBUTE)).is_some_and(|name| MANAGERS.contains(&name.text()));
    // What is found under a key is not made of the key.
    let found = || match (name, given.positional.as_slice()) {
        ("get", [_]) => Some(of_receiver(receiver)),
        ("get", [_, default]) => Some(of_receiver(receiver).union(&default.labels())),
        _ => None,
    };
    let found = || found().filter(|_| given.keyword.is_empty() && !given.open);
    through_name(name, receiver, given).or_else(|| is_manager.then(|| of_receiver(receiver))).or_else(found)
}

fn through_name(name: &str, receiver: Option<&Value>, given: &Values) -> Option<Labels> {
    let is_named = || {
        let is_option = given.keyword.iter().any(|(name, _)| OPTIONS.contains(&&**name));
        given.positional.is_empty() && !given.keyword.is_empty() && !is_option
    };
    match name {
        name if OF_DRIVERS.contains(&name) => Some(Labels::default()),
        name if OF_MAPPERS.contains(&name) || BY_KEYWORD.contains(&name) && is_named() => Some(of_receiver(receiver)),
        _ => None,
    }
}

fn of_receiver(receiver: Option<&Value>) -> Labels {
    receiver.map_or_else(Labels::default, Value::labels)
}
