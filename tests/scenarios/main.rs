//! What a user does and must see, each written once and played in every way that an editor can talk to the server: the session on a
//! desk, a server behind pipes of the system, and for one long day the program itself; in every encoding; told of diagnostics or
//! asking for them.

mod actions;
mod at_the_desk;
mod buffer;
mod by_wire;
mod connection;
mod day;
mod documents;
mod editing;
#[path = "../support/framing.rs"]
mod framing;
mod projects;
mod rules;
mod settings;
#[expect(dead_code, reason = "the other tests of the server look closer")]
mod shared;
mod user;
mod wire;

use libtest_mimic::{Arguments, Trial};

use self::at_the_desk::AtTheDesk;
use self::by_wire::ByWire;
use self::connection::{Client, Connection, Road};
use self::shared::support::model::ENCODINGS;
use self::shared::{desk, rule_texts, support};
use self::user::User;

/// What a user does in a workspace with these files, and must see.
pub(crate) struct Scenario {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    play: fn(&mut User),
}

/// Scenarios of one file: each a function of the user, in a workspace with the files named before it.
macro_rules! scenarios {
    ($( $(#[$doc:meta])* in $files:expr; fn $name:ident($user:ident) $body:block )*) => {
        pub(crate) const ALL: &[crate::Scenario] = &[$(
            crate::Scenario {
                name: concat!(module_path!(), "::", stringify!($name)),
                files: $files,
                play: |$user: &mut crate::user::User| $body,
            },
        )*];
    };
}
pub(crate) use scenarios;

/// Starts a connection for a client in a workspace with these files.
type Connect = fn(Client, &[(&str, &str)]) -> Box<dyn Connection>;

fn main() -> std::process::ExitCode {
    let all = [actions::ALL, day::ALL, documents::ALL, editing::ALL, projects::ALL, rules::ALL, settings::ALL];
    let desk: Connect = |client, files| Box::new(AtTheDesk::new(client, files));
    let program: Connect = |client, files| Box::new(ByWire::to_the_program(client, files));
    let ways = [
        ("desk", desk, &all[..]),
        ("program", program, &[day::ALL]),
        #[cfg(unix)]
        ("pipes", |client, files| Box::new(ByWire::to_a_server(client, files)), &all),
    ];
    let mut trials = Vec::new();
    for (way, connect, scenarios) in ways {
        for encoding in ENCODINGS {
            for road in [Road::Push, Road::Pull] {
                for scenario in scenarios.iter().copied().flatten() {
                    let name = scenario.name.trim_start_matches("scenarios::");
                    let name = format!("{name} by {way}, {}, {road}", encoding.as_str());
                    trials.push(Trial::test(name, move || {
                        let client = Client { encoding, road };
                        let mut user = User::new(connect(client, scenario.files), client, scenario.files);
                        (scenario.play)(&mut user);
                        user.leave();
                        Ok(())
                    }));
                }
            }
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
