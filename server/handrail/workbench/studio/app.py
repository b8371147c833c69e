"""The pages of the studio."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import Any

from flask import Flask, abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from handrail.engine.model import Slot, Stage
from handrail.packs import PackError
from handrail.packs.consistency import each_rule
from handrail.packs.problems import Problem
from handrail.workbench.attempt import Bench as Trial
from handrail.workbench.studio.bench import Bench, pieces
from handrail.workbench.studio.corpus import Corpus
from handrail.workbench.studio.drafts import (
    CLASSES,
    LinesDraft,
    form_of,
    rule_draft,
    script_draft,
    training_draft,
)
from handrail.workbench.studio.guarding import guard
from handrail.workbench.studio.saving import digest_of, rule_path, save_lines, save_rule
from handrail.workbench.training import LABELS

_MOST_BYTES = 256 * 1024
_KINDS = {"scripts": script_draft, "training": training_draft}


def create_studio(folder: Path, corpus: Corpus | None = None) -> Flask:
    """The studio for one pack as a WSGI application; it writes into the pack's folder and nowhere else.

    Raises:
        PackError: The pack cannot be used.
    """
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = _MOST_BYTES
    guard(app)
    studio = _Studio(Bench(folder, corpus))
    app.add_url_rule("/", "start", studio.start)
    app.add_url_rule("/favicon.ico", "icon", lambda: redirect(url_for("static", filename="studio.svg")))
    app.add_url_rule("/rule", "rule", studio.rule, methods=["GET"])
    app.add_url_rule("/rule", "save_rule", studio.save_rule, methods=["POST"])
    app.add_url_rule("/rule/check", "check_rule", studio.check_rule, methods=["POST"])
    app.add_url_rule("/<any(scripts, training):kind>/<language>", "lines", studio.lines, methods=["GET"])
    app.add_url_rule("/<any(scripts, training):kind>/<language>", "save_lines", studio.save_lines, methods=["POST"])
    app.add_url_rule(
        "/<any(scripts, training):kind>/<language>/check", "check_lines", studio.check_lines, methods=["POST"]
    )
    app.jinja_env.globals.update(
        slots=[slot.value for slot in Slot],
        stages=[*(stage.value for stage in Stage), "own"],
        classes=CLASSES,
        labels=list(LABELS),
    )
    return app


class _Studio:
    """One request at a time works on the bench."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._trial: Trial | None = None
        self._lock = Lock()

    def start(self) -> str:
        language, wanted = request.args.get("language", ""), request.args.get("q", "").strip().lower()
        rules = [
            (name, spec)
            for _, _, name, spec in each_rule(self._bench.files.rules)
            if name.startswith(f"{language}." if language else "")
            and (not wanted or wanted in f"{name} {spec.title} {' '.join(spec.patterns)}".lower())
        ]
        return render_template(
            "start.html",
            pack=self._bench.files.pack,
            rules=rules,
            language=language,
            q=wanted,
            languages=self._languages(),
        )

    def rule(self) -> str:
        name = request.args.get("id", "")
        spec = self._bench.spec(name)
        place, _, rule_id = name.partition("/")
        language, _, stage = place.partition(".")
        if spec is None and (language not in self._languages() or not stage):
            abort(404, "There is no such rule, and no such language in this pack. Go back and choose one.")
        form = form_of(spec) if spec else {"id": rule_id, "status": "experimental", "weight": "2", "slot": ""}
        form |= {"language": language, "stage": stage}
        return self._rule_page(form, is_new=spec is None, is_saved="saved" in request.args)

    def check_rule(self) -> str:
        with self._lock:
            findings = self._bench.try_rule(rule_draft(request.form))
        return render_template("findings.html", findings=findings, corpus=self._bench.corpus)

    def save_rule(self) -> Response | tuple[str, int]:
        draft = rule_draft(request.form)
        with self._lock:
            findings = self._bench.try_rule(draft)
            problems = [Problem("", 0, problem) for problem in findings.problems]
            if not problems and draft.language not in self._languages():
                problems = [Problem("", 0, "this pack has no such language; add it with: handrail pack new")]
            if not problems:
                try:
                    save_rule(self._bench.folder, draft, request.form.get("seen", ""))
                    self._reload()
                    return redirect(url_for("rule", id=draft.rule_id, saved=1), 303)
                except PackError as error:
                    problems = list(error.problems)
        said = [str(problem).removeprefix(": ") for problem in problems]
        return self._rule_page(dict(request.form), is_new=self._bench.spec(draft.rule_id) is None, said=said), 400

    def _rule_page(self, form: dict[str, str], *, is_new: bool, is_saved: bool = False, said: Any = ()) -> str:
        draft = rule_draft(form)
        with self._lock:
            findings = self._bench.try_rule(draft) if form.get("patterns") else None
        seen = form.get("seen") if said else digest_of(rule_path(self._bench.folder, draft))
        return render_template(
            "rule.html", form=form, is_new=is_new, is_saved=is_saved, said=said, findings=findings,
            corpus=self._bench.corpus, seen=seen, name=draft.rule_id,
        )  # fmt: skip

    def lines(self, kind: str, language: str) -> str:
        return self._lines_page(kind, language, {}, is_saved="saved" in request.args)

    def check_lines(self, kind: str, language: str) -> str:
        return self._about_lines(_KINDS[kind](language, request.form))

    def save_lines(self, kind: str, language: str) -> Response | tuple[str, int]:
        self._known(language)
        draft = _KINDS[kind](language, request.form)
        said = list(draft.problems)
        with self._lock:
            if not said:
                try:
                    save_lines(self._bench.folder, kind, draft, request.form.get("seen", ""))
                    if kind == "scripts":
                        self._reload()
                    return redirect(url_for("lines", kind=kind, language=language, saved=1), 303)
                except PackError as error:
                    said = [str(problem) for problem in error.problems]
        return self._lines_page(kind, language, dict(request.form), said=said), 400

    def _lines_page(
        self, kind: str, language: str, form: dict[str, str], *, is_saved: bool = False, said: Any = ()
    ) -> str:
        self._known(language)
        seen = form.get("seen") if said else digest_of(self._bench.folder / kind / f"{language}.yaml")
        about = self._about_lines(_KINDS[kind](language, form)) if form else ""
        return render_template(
            "lines.html", kind=kind, language=language, form=form, seen=seen, said=said, is_saved=is_saved, about=about
        )

    def _about_lines(self, draft: LinesDraft) -> str:
        """What rules already hear in the lines of a draft."""
        texts = [
            t for lines in draft.lines.values() for e in lines for t in (e.values() if isinstance(e, dict) else [e])
        ]
        with self._lock:
            self._trial = self._trial or Trial(self._bench.files)
            tried = [(text, self._trial.attempt(text)) for text in texts if text]
        heard = [
            (pieces(text, [(hit.start, hit.end) for hit in each.hits if not hit.fate]), each) for text, each in tried
        ]
        return render_template("heard.html", problems=draft.problems, heard=heard)

    def _languages(self) -> list[str]:
        return sorted({file.language for _, file in self._bench.files.words})

    def _known(self, language: str) -> None:
        if language not in self._languages():
            abort(404, "This pack has no such language. Add it with: handrail pack new")

    def _reload(self) -> None:
        self._bench.reload()
        self._trial = None
