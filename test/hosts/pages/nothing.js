// A file that the parser has to wait for.
