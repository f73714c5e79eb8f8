//! Standard input and output, and when the server ends.

use std::io;
use std::pin::Pin;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bezoar_rules::RuleSet;
use futures::future::BoxFuture;
use futures::task::AtomicWaker;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{Notify, mpsc, watch};
use tower::Service;
use tower_lsp::jsonrpc::{Request, Response};
use tower_lsp::{LspService, Server};

use crate::host;
use crate::server::Backend;
use crate::worker::{self, Analyze};

/// Requests that may wait for their answer at once. With the library's 4, four of them and a hundred messages behind them
/// block each other for ever, and a cancellation is not even read.
const CONCURRENCY: usize = 1024;

/// How often we look whether the process that started us is still there.
const PARENT_POLL: Duration = Duration::from_secs(3);

/// How a server ended.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The client said `exit` after `shutdown`.
    Finished,
    /// The client said `exit` without `shutdown`.
    ExitWithoutShutdown,
    /// The client hung up.
    Disconnected,
    /// The process that started us is gone.
    Orphaned,
    /// The session stopped, which is a bug of ours: better no server than one that does not answer.
    Broken,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        if ending == Ending::Finished { Self::SUCCESS } else { Self::FAILURE }
    }
}

/// Serves one client on standard input and output until it goes.
///
/// A read of standard input that never returns may still hold a thread afterwards: end the process.
pub fn run() -> ExitCode {
    worker::log_panics();
    // The rules are read while the editor still introduces itself; whoever needs them first waits for the rest.
    std::thread::spawn(RuleSet::built_in);
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            tracing::error!("the runtime cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    let ending = runtime.block_on(serve(tokio::io::stdin(), tokio::io::stdout(), Arc::new(bezoar_engine::analyze)));
    tracing::info!("the server ends: {ending:?}");
    runtime.shutdown_background();
    ending.into()
}

/// Serves one client on `input` and `output`, with `analyze` as the engine, until it goes.
pub async fn serve<I, O>(input: I, output: O, analyze: Arc<Analyze>) -> Ending
where
    I: AsyncRead + Unpin,
    O: AsyncWrite,
{
    let (mailbox, messages) = mpsc::unbounded_channel();
    let (parent, mut started_by) = watch::channel(None);
    let backend_mailbox = mailbox.clone();
    let (service, socket) = LspService::new(|client| Backend::new(client, backend_mailbox, parent));
    let life = Arc::<Life>::default();
    let gate = Gate { inner: service, life: Arc::clone(&life) };
    let server = Server::new(
        Watched { inner: input, life: Arc::clone(&life) },
        Watched { inner: Box::pin(output), life: Arc::clone(&life) },
        socket,
    );
    let mut host = tokio::spawn(host::run(mailbox, messages, analyze));
    let ending = tokio::select! {
        biased;
        () = server.concurrency_level(CONCURRENCY).serve(gate) => life.ending(),
        () = life.hung_up.notified() => life.ending(),
        () = orphaned(&mut started_by) => Ending::Orphaned,
        _ = &mut host => Ending::Broken,
    };
    host.abort();
    ending
}

/// What is known of the connection's life.
#[derive(Default)]
struct Life {
    /// Whether the reader has to wait.
    held: AtomicBool,
    reader: AtomicWaker,
    shut_down: AtomicBool,
    exited: AtomicBool,
    hung_up: Notify,
}

impl Life {
    fn ending(&self) -> Ending {
        match (self.exited.load(Ordering::Acquire), self.shut_down.load(Ordering::Acquire)) {
            (true, true) => Ending::Finished,
            (true, false) => Ending::ExitWithoutShutdown,
            (false, _) => Ending::Disconnected,
        }
    }
}

/// Holds the reader back until `initialize` and `shutdown` have been answered: the library drops what a client writes behind
/// the one without waiting, and its `exit` cancels the other. Sees both ends pass.
struct Gate<S> {
    inner: S,
    life: Arc<Life>,
}

impl<S> Service<Request> for Gate<S>
where
    S: Service<Request, Response = Option<Response>>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = BoxFuture<'static, Result<S::Response, S::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.life.reader.register(cx.waker());
        if self.life.held.load(Ordering::Acquire) {
            return Poll::Pending;
        }
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let opens = matches!(request.method(), "initialize" | "shutdown").then(|| Opens::later(&self.life));
        match request.method() {
            "shutdown" => self.life.shut_down.store(true, Ordering::Release),
            "exit" => self.life.exited.store(true, Ordering::Release),
            _ => {}
        }
        let answer = self.inner.call(request);
        Box::pin(async move {
            let answer = answer.await;
            drop(opens);
            answer
        })
    }
}

/// Opens the gate when a request is over, however it ends.
struct Opens(Arc<Life>);

impl Opens {
    fn later(life: &Arc<Life>) -> Self {
        life.held.store(true, Ordering::Release);
        Self(Arc::clone(life))
    }
}

impl Drop for Opens {
    fn drop(&mut self) {
        self.0.held.store(false, Ordering::Release);
        self.0.reader.wake();
    }
}

/// A stream that tells when the other side is gone: the library waits for requests that are still parked, and does not mind
/// at all if nobody reads its answers.
struct Watched<T> {
    inner: T,
    life: Arc<Life>,
}

impl<T> Watched<T> {
    fn noting_errors<R>(&self, result: Poll<io::Result<R>>) -> Poll<io::Result<R>> {
        if matches!(result, Poll::Ready(Err(_))) {
            self.life.hung_up.notify_one();
        }
        result
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Watched<T> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let result = Pin::new(&mut self.inner).poll_read(cx, buffer);
        let is_end = matches!(result, Poll::Ready(Ok(()))) && buffer.filled().len() == before;
        if is_end && buffer.remaining() > 0 {
            self.life.hung_up.notify_one();
        }
        self.noting_errors(result)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Watched<T> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.inner).poll_write(cx, bytes);
        self.noting_errors(result)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let result = Pin::new(&mut self.inner).poll_flush(cx);
        self.noting_errors(result)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

/// Returns when the process that started us is gone; never if none is known.
async fn orphaned(started_by: &mut watch::Receiver<Option<u32>>) {
    let known = started_by.wait_for(Option::is_some).await.ok().and_then(|process| *process);
    let Some(process) = known else { return std::future::pending().await };
    let mut clock = tokio::time::interval(PARENT_POLL);
    loop {
        clock.tick().await;
        if !is_alive(process) {
            return;
        }
    }
}

/// Whether there is a process of that number, ours to signal or not.
#[cfg(unix)]
fn is_alive(process: u32) -> bool {
    let number = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    // Without a number that can be a process there is nobody to outlive.
    number.is_none_or(|process| rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH))
}

/// Elsewhere the end of standard input tells: the system closes an editor's pipes with it.
#[cfg(not(unix))]
fn is_alive(_process: u32) -> bool {
    true
}
