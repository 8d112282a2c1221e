//! Verdicts: why each loop of a module is offloaded or kept.
//!
//! One table of stable codes, each with its explanation; a [`Remark`] is a code applied to a loop.

use serde::Serialize;

macro_rules! codes {
    ($($var:ident $code:literal $offloaded:literal $title:literal $text:literal;)*) => {
        /// A stable verdict code.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[allow(missing_docs)] // the table documents each code
        pub enum Code { $($var),* }

        impl Code {
            /// Every code, in table order.
            pub const ALL: &'static [Code] = &[$(Code::$var),*];

            /// The code as printed, e.g. `K101`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$var => $code),* }
            }

            /// A few words.
            pub fn title(self) -> &'static str {
                match self { $(Code::$var => $title),* }
            }

            /// What it means and what would free the loop.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$var => $text),* }
            }

            /// Does the loop run on the device?
            pub fn offloaded(self) -> bool {
                match self { $(Code::$var => $offloaded),* }
            }
        }
    };
}

codes! {
    Map "O001" true "parallel map"
        "Every iteration is independent: each point of the iteration space becomes a thread. The guard checks at run time that the views do not overlap across iterations, that every address is inside memory and does not wrap, and that the trip count repays the launch. What an iteration reads before a later one writes over it is read from a copy, made before the launch. Where iterations meet at single indices alone (row k of step k, the middle of what is turned around in place), the indices before, at and behind these are launched one after the other, in pieces.";
    Reduction "O002" true "exact reduction"
        "The loop carries an accumulator through an operation that gives the same bits in any order: integer arithmetic, a minimum or maximum of integers or floats, or the best value so far with what is set beside it (argmin, argmax). Threads reduce their share, blocks reduce their threads, and the host joins the blocks' partial results. Of equal values the one wins that the loop would have kept, by its position; where a NaN would make the order matter, the original loop runs.";
    Inner "O003" true "part of an offloaded nest"
        "This loop lies inside an offloaded nest: it is one of its parallel dimensions, or runs in order inside each thread.";
    Histogram "O005" true "histogram"
        "The loop updates elements that the data choose (h[f(i)] += g(i)) by an integer operation that gives the same in any order; the old values are used for nothing else. Every update is one atomic step. The index's type bounds which bytes can be touched, or, where it does not, a launch before this one finds that out: the guard checks that they are inside memory and apart from everything else that the loop reads or writes.";
    Host "O006" true "in order, a launch for each iteration"
        "This loop's iterations depend on each other, but all that it repeats is an offloaded nest: the host launches that once for each iteration, one after the other, and the data stay on the device meanwhile. The guard checks every launch before the first one.";
    Wavefront "O007" true "wavefront"
        "Neither this loop nor the one inside it is parallel, but the iterations on a diagonal of the two are independent of each other (i + j, or 2i + j, is the same for all of them): the host launches diagonal after diagonal. Where all that an iteration needs lies in earlier columns, whatever their rows, the two loops change places instead, and each launch is a column (j alone). The guard checks before the first launch that of any two iterations that touch a common byte, the one that comes first in the program is in an earlier launch.";
    Scan "O008" true "scan"
        "The loop carries an integer accumulator through an operation that gives the same bits in any order, and uses its running value: stores it, or computes with it. The iterations are cut into chunks of consecutive ones; a first launch sums up each chunk, the host adds up what is before each, and a second launch runs the chunks from there. The guard checks that no iteration touches what another one stores, and that the first launch reads nothing that its own iteration stores.";
    Scatter "O009" true "scatter"
        "The loop stores to places that the data choose (a[p[i]] = b[i]). Before each launch the device itself inspects where: a first launch finds the range of bytes, which has to be inside memory and apart from everything else that the loop reads or writes, a second one puts each iteration's number into a table with an entry for each element of the range, and whoever does not find its own there afterwards shares the element with another iteration. Then, or if the table would be too large, or an element overlaps another one in part, the original loop runs.";
    Sum "O010" true "relaxed float reduction"
        "Under `--fp relaxed`: the loop carries a float through additions or multiplications whose order changes how the result is rounded, and nothing else uses it. Threads add up their share, blocks their threads, and the host the blocks, in an order that is the same in every run on one device. Each result is off the exact sum by at most n·u/(1 − n·u) · Σ|xᵢ| (n operations; u is 2⁻²⁴ of f32 and 2⁻⁵³ of f64; of a product, Π|xᵢ|), as the original loop's is, so the two differ by twice that at most, unless a partial result overflows, or one of a product underflows. A NaN or an infinity among what is added up comes out as in the original loop; everything else is done to the bit.";
    ScalarRecurrence "K101" false "value carried from one iteration to the next"
        "A scalar computed in one iteration is used by the next (a recurrence such as x = a*x + b, a scan of floats), and it is neither an induction variable nor an associative reduction or scan. Free it by removing the dependence, or by computing the value from the loop counter.";
    FloatReduction "K102" false "float reduction in source order"
        "A float accumulator is carried round the loop. Float addition is not associative, so strict mode keeps its order; the loop stays on the CPU unless an enclosing loop is parallel. `--fp relaxed` frees the loops of which `report` says so.";
    MemoryRecurrence "K103" false "iterations depend on each other through memory"
        "One iteration writes bytes that a later iteration reads or writes, at a distance that is known at compile time; or one that an earlier iteration reads, where a copy of what was there before cannot stand in for it. Free it by writing to another array.";
    SameAddress "K104" false "every iteration stores to the same address"
        "The address of a store does not move with the loop, so the iterations must stay in order. Free it by accumulating in a local variable, or, if it is a small array that each iteration works with, by writing all of it in each iteration before any of it is read.";
    UnknownStore "K105" false "stores through an address that is not affine"
        "A store's address is loaded from memory or computed by operations that are not linear in the loop counters, and an inspection before the launch cannot show that iterations write different bytes: the element is updated in place by an operation of which the order matters (a float sum, or counts of one or two bytes), or something else stands in the way that the detail names.";
    EarlyExit "K106" false "more than one way out"
        "The loop can be left from several places, or from the middle of its body, so its trip count is known only by running it (a search, for example). Where counters alone decide about all of its exits (an inclusive range, two sequences gone through side by side) the first one is counted, and a nest that would be left by another one is left for the module's own code. An exit that ends in a trap, whatever is reported before, is none.";
    Uncounted "K107" false "trip count not known before the loop"
        "The exit test does not compare a linear induction variable with a loop-invariant bound (a linked list, or a while loop on computed data).";
    Call "K108" false "calls a function that cannot be inlined"
        "The body calls an imported, indirect, recursive or large function, in every iteration or between inner loops. Free it by making the callee small and pure, or by moving the call out of the loop. A call on a conditional way of an innermost loop, or inside a callee, does not keep the loop: a nest that comes to it is left for the module's own code.";
    Unsupported "K109" false "operation outside the lifted subset"
        "The body holds an operation that is not lifted: it is named in the message.";
    LiveOut "K110" false "value needed after the loop"
        "A value from the last iteration is used after the loop and has no closed form.";
    NoStores "K111" false "nothing to compute in parallel"
        "The loop neither stores to memory nor carries a reduction, or all that it reduces is one unchanging value: there is nothing to compute on the device.";
    ControlFlow "K112" false "control flow outside the lifted subset"
        "The function uses control flow (exception handling, loops with block parameters) that is not lifted.";
    Budget "K113" false "lifting budget exceeded"
        "The function or nest is larger than the budget for lifting, or its loops take too much work, so it was left alone.";
    Memory "K114" false "memory outside the lifted subset"
        "The loop accesses a memory other than memory 0, or memory 0 is shared.";
    Copy "K116" false "copies or fills memory"
        "The loop only moves bytes without gaps, or writes the same ones everywhere. Taking them to a device and back costs more than the loop does; memory.copy and memory.fill do it fastest. `--force` offloads it all the same.";
    OuterSequential "K115" false "sequential loop around parallel ones"
        "This loop's iterations depend on each other, for the reason that the detail names; nests inside it are offloaded, once for each of its iterations.";
    Small "K117" false "too few iterations to be worth a device"
        "The trip counts are constants, or one of a few, and all of the iterations together are done on the CPU before a device could be asked. `--force` offloads it all the same.";
}

impl Code {
    /// Looks a code up by its printed form, ignoring case.
    pub fn from_id(id: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|c| c.id().eq_ignore_ascii_case(id))
    }
}

/// The verdict of one loop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Index of the function in the module.
    pub func: u32,
    /// Byte offset of the `loop` operator in the module.
    pub at: u32,
    /// Nesting depth, 0 for an outermost loop of the function.
    pub depth: u32,
    /// The verdict.
    pub code: Code,
    /// What exactly: the operation or the pair of accesses that blocks, or the shape offloaded.
    pub detail: String,
    /// Byte offsets of the operators that `detail` speaks of.
    pub sites: Vec<u32>,
    /// The region this loop belongs to, if offloaded.
    pub region: Option<u32>,
}

/// A remark as it appears in JSON reports.
#[derive(Serialize)]
pub struct RemarkJson<'a> {
    /// Function index.
    pub func: u32,
    /// Function name, if the module names it.
    pub name: Option<&'a str>,
    /// Byte offset of the loop.
    pub offset: u32,
    /// Depth.
    pub depth: u32,
    /// Code.
    pub code: &'static str,
    /// Title of the code.
    pub title: &'static str,
    /// Does it run on the device?
    pub offloaded: bool,
    /// Details.
    pub detail: &'a str,
    /// Byte offsets of the operators in question.
    pub sites: &'a [u32],
    /// Region.
    pub region: Option<u32>,
}

impl Remark {
    /// The remark in the JSON shape.
    pub fn json<'a>(&'a self, name: Option<&'a str>) -> RemarkJson<'a> {
        RemarkJson {
            func: self.func,
            name,
            offset: self.at,
            depth: self.depth,
            code: self.code.id(),
            title: self.code.title(),
            offloaded: self.code.offloaded(),
            detail: &self.detail,
            sites: &self.sites,
            region: self.region,
        }
    }
}
