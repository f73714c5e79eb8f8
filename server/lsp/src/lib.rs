//! L4: the protocol: a session without I/O and the transport around it.
