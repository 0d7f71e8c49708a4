"""Files become the model, or a list of Problems each with file, line and column.

May import model only. The one room that knows YAML and where a thing stands in a file.
"""

from .problem import Problem, ProblemsFoundError
from .project import Project, ProjectFiles, read_project, read_project_files
from .today import read_today

__all__ = [
    "Problem",
    "ProblemsFoundError",
    "Project",
    "ProjectFiles",
    "read_project",
    "read_project_files",
    "read_today",
]
