"""Files become the model, or a list of Problems each with file, line and column.

May import model only. The one room that knows YAML and where a thing stands in a file.
"""

from .problem import Problem, ProblemsFoundError
from .project import Project, read_project

__all__ = ["Problem", "ProblemsFoundError", "Project", "read_project"]
