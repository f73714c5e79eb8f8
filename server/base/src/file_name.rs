/// Whether files with this extension are Python code: `py`, `pyi`, `pyw`, in any case.
pub fn is_python_extension(extension: &str) -> bool {
    ["py", "pyi", "pyw"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
