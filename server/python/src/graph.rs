//! Which files of a project import which, in any number of steps.

use std::sync::{Arc, OnceLock};

use fixedbitset::FixedBitSet;
use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

/// Files, by number.
pub(crate) type Numbers = Arc<[u32]>;

/// The files of a project and what each of them imports. Files that import each other are one *circle*; most are one by themselves.
#[derive(Debug)]
pub(crate) struct Graph {
    /// The files that each one imports itself.
    imported: Vec<Numbers>,
    /// The circle that each file is in, by number: a circle imports only those of lower numbers.
    circles: Vec<u32>,
    /// The files of each circle, in order.
    members: Vec<Vec<u32>>,
    /// The files that each circle reaches, once somebody asked.
    reached: Vec<OnceLock<FixedBitSet>>,
}

impl Graph {
    /// The graph where each file imports those.
    pub(crate) fn new(imported: Vec<Numbers>) -> Self {
        let mut graph: DiGraph<(), (), u32> = DiGraph::with_capacity(imported.len(), 0);
        for _ in &imported {
            graph.add_node(());
        }
        graph.extend_with_edges((0..).zip(&imported).flat_map(|(from, to)| to.iter().map(move |to| (from, *to))));
        let mut circles = vec![0; imported.len()];
        let mut members: Vec<Vec<u32>> = Vec::new();
        for (circle, files) in (0..).zip(kosaraju_scc(&graph)) {
            let mut files: Vec<u32> = files.into_iter().map(|file| file.index() as u32).collect();
            files.sort_unstable();
            files.iter().for_each(|file| circles[*file as usize] = circle);
            members.push(files);
        }
        let reached = members.iter().map(|_| OnceLock::new()).collect();
        Self { imported, circles, members, reached }
    }

    /// The same where `file` imports others.
    pub(crate) fn with(&self, file: u32, imported: Numbers) -> Self {
        let mut all = self.imported.clone();
        all[file as usize] = imported;
        Self::new(all)
    }

    /// The files that a file imports itself.
    pub(crate) fn imported(&self, file: u32) -> &Numbers {
        &self.imported[file as usize]
    }

    /// Whether two files import each other, or are one.
    pub(crate) fn in_one_circle(&self, one: u32, two: u32) -> bool {
        self.circles[one as usize] == self.circles[two as usize]
    }

    /// Whether `file` imports another one that imports it.
    pub(crate) fn is_in_circle(&self, file: u32) -> bool {
        self.members[self.circles[file as usize] as usize].len() > 1
    }

    /// Whether `file` imports `other` in some number of steps, or is it.
    pub(crate) fn reaches(&self, file: u32, other: u32) -> bool {
        self.reached(self.circles[file as usize]).contains(other as usize)
    }

    /// The files that `file` imports in some number of steps, and itself.
    pub(crate) fn all_reached(&self, file: u32) -> impl Iterator<Item = u32> {
        self.reached(self.circles[file as usize]).ones().map(|file| file as u32)
    }

    fn reached(&self, circle: u32) -> &FixedBitSet {
        self.reached[circle as usize].get_or_init(|| {
            let mut files = FixedBitSet::with_capacity(self.imported.len());
            let mut next = self.members[circle as usize].clone();
            while let Some(file) = next.pop() {
                if !files.put(file as usize) {
                    next.extend(self.imported[file as usize].iter());
                }
            }
            files
        })
    }

    /// For each file a digest of it and of all that it reaches, where `own` digests one file.
    pub(crate) fn digests(&self, own: impl Fn(u32) -> u64) -> Vec<u64> {
        let mut of_circles: Vec<u64> = Vec::with_capacity(self.members.len());
        for (circle, files) in (0_u32..).zip(&self.members) {
            let texts: Vec<u64> = files.iter().map(|file| own(*file)).collect();
            let others = files.iter().flat_map(|file| self.imported(*file).iter());
            let mut others: Vec<u32> = others.map(|file| self.circles[*file as usize]).collect();
            others.retain(|other| *other != circle);
            others.sort_unstable();
            others.dedup();
            let others: Vec<u64> = others.iter().map(|other| of_circles[*other as usize]).collect();
            of_circles.push(bezoar_base::digest(&(texts, others)));
        }
        self.circles.iter().map(|circle| of_circles[*circle as usize]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each file by its letter, with those that it imports.
    fn graph(files: &[&str]) -> Graph {
        let number = |letter: u8| u32::from(letter - b'a');
        Graph::new(files.iter().map(|imported| imported.bytes().map(number).collect()).collect())
    }

    #[test]
    fn who_reaches_whom_and_who_is_in_a_circle() {
        // a → b ⇄ c → d, and e by itself.
        let graph = graph(&["b", "c", "bd", "", ""]);
        let reached: Vec<Vec<u32>> =
            (0..5).map(|file| (0..5).filter(|other| graph.reaches(file, *other)).collect()).collect();
        assert_eq!(reached, [vec![0, 1, 2, 3], vec![1, 2, 3], vec![1, 2, 3], vec![3], vec![4]]);
        let circles: Vec<u32> = (0..5).filter(|file| graph.is_in_circle(*file)).collect();
        assert_eq!(circles, [1, 2]);
        assert!(graph.in_one_circle(1, 2) && !graph.in_one_circle(0, 1));
    }

    #[test]
    fn a_digest_is_of_all_that_a_file_reaches() {
        let graph = graph(&["b", "c", "bd", "", ""]);
        let before = graph.digests(u64::from);
        let changed = |file: u32| {
            let after = graph.digests(|number| u64::from(number) + 100 * u64::from(number == file));
            (0..5).filter(|number| before[*number] != after[*number]).collect::<Vec<_>>()
        };
        assert_eq!(
            [changed(0), changed(1), changed(3), changed(4)],
            [vec![0], vec![0, 1, 2], vec![0, 1, 2, 3], vec![4]]
        );
    }
}
