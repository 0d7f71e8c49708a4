"""The editors' command line: what is wrong, what needs attention, and help with writing records.

May import every other room, and knows YAML. Each command is a module with `add_options` and `run`,
imported only when it is called, so that `check` answers at once.
"""
