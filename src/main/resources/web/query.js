// The query page: an editor in place of the plain field, and answers in the page. Without this script the form asks as well.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const LONGEST_LINK = 8000;
  const form = document.getElementById("ask");
  const field = document.getElementById("query");
  const told = document.getElementById("told");
  const given = document.getElementById("given");
  const run = form.querySelector("button.main");
  const endpoint = new URL("/sparql", location.href).href;
  const editor = withEditor();
  let asking = null;

  form.querySelector(".plain").hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (asking) asking.abort();
    else ask();
  });

  const share = document.getElementById("share");
  share.hidden = !navigator.clipboard;
  share.addEventListener("click", () => {
    const link = linkTo(text());
    if (link) navigator.clipboard.writeText(new URL(link, location.href).href).then(() => tell("The link is copied."));
    else tell("The query is too long for a link.");
  });

  for (const example of document.querySelectorAll(".example")) {
    const button = example.querySelector(".load");
    button.hidden = false;
    button.addEventListener("click", () => load(example));
  }
  const asked = exampleOf(location.hash);
  if (asked) load(asked);
  else if (new URLSearchParams(location.search).get("query")) ask();
  window.addEventListener("hashchange", () => {
    const example = exampleOf(location.hash);
    if (example) load(example);
  });

  const code = document.getElementById("code");
  const language = document.getElementById("language");
  const snippet = document.getElementById("snippet");
  code.hidden = false;
  const showCode = () => { snippet.textContent = codeFor[language.value](text(), endpoint); };
  code.addEventListener("toggle", showCode);
  language.addEventListener("change", showCode);
  if (editor) editor.on("change", () => code.open && showCode());
  const copy = document.getElementById("copy");
  copy.hidden = !navigator.clipboard;
  copy.addEventListener("click", () => navigator.clipboard.writeText(snippet.textContent).then(() => {
    document.getElementById("copied").textContent = "Copied.";
  }));

  function text() {
    return editor ? editor.getValue() : field.value;
  }

  function load(example) {
    const query = example.querySelector(".text").textContent;
    if (editor) editor.setValue(query);
    else field.value = query;
    form.scrollIntoView();
    run.focus({ preventScroll: true });
    ask();
  }

  /** Asks the endpoint for the page of the answer, and shows its answer here. */
  async function ask() {
    const query = text();
    if (asking) asking.abort();
    const mine = (asking = new AbortController());
    run.textContent = "Stop";
    tell("Asking…");
    mark(0);
    try {
      const headers = { Accept: "text/html, application/problem+json", "Content-Type": "application/sparql-query" };
      const response = await fetch(endpoint, { method: "POST", headers, body: query, signal: mine.signal });
      if (response.ok) show(await response.text());
      else refuse(await response.json());
      const link = linkTo(query);
      if (link) history.replaceState(null, "", link);
    } catch (error) {
      if (mine === asking) tell(error.name === "AbortError" ? "Stopped." : "The server cannot be reached: " + error.message);
    }
    if (mine !== asking) return;
    asking = null;
    run.textContent = "Run";
  }

  function show(page) {
    const answer = new DOMParser().parseFromString(page, "text/html").getElementById("answer");
    given.replaceChildren(document.importNode(answer, true));
    tell("");
    document.getElementById("answer-title").focus();
    given.dispatchEvent(new Event("pictures", { bubbles: true }));
  }

  function refuse(problem) {
    const box = document.createElement("div");
    box.className = "refused";
    const title = document.createElement("p");
    title.className = "strong";
    title.textContent = problem.title;
    const detail = document.createElement("p");
    detail.textContent = problem.detail || "";
    box.append(title, detail);
    given.replaceChildren(box);
    tell(problem.title + ".");
    if (problem.line > 0) mark(problem.line, problem.column);
  }

  /** Marks the line that cannot be read, none for 0, and goes there. */
  function mark(line, column) {
    if (!editor) return;
    editor.eachLine((one) => { editor.removeLineClass(one, "background", "unread"); });
    if (!line) return;
    editor.addLineClass(line - 1, "background", "unread");
    editor.focus();
    editor.setCursor({ line: line - 1, ch: Math.max(0, column - 1) });
  }

  function tell(words) {
    told.textContent = words;
  }

  function linkTo(query) {
    const link = "/query?" + new URLSearchParams({ query });
    return link.length > LONGEST_LINK ? null : link;
  }

  function exampleOf(hash) {
    const found = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    return found && found.classList.contains("example") ? found : null;
  }

  /** The editor with our prefixes, classes and properties; null where it cannot be had. */
  function withEditor() {
    if (typeof Yasgui === "undefined") return null;
    const Yasqe = Yasgui.Yasqe;
    const prefixes = [...document.querySelectorAll(".prefixes > div")]
      .map((line) => `${line.querySelector("dt").textContent.trim()}: <${line.querySelector("dd").textContent.trim()}>`).sort();
    // Classes and properties are completed from what the dataset says of itself in VoID.
    Yasqe.defaults.autocompleters = ["prefixes", "variables", "class", "property"];
    for (const kind of ["class", "property"])
      Object.assign(Yasqe.Autocompleters[kind], { bulk: true, persistenceId: null, get: () => terms(kind) });
    Object.assign(Yasqe.Autocompleters.prefixes, { persistenceId: null, get: () => Promise.resolve(prefixes) });
    const place = document.createElement("div");
    place.id = "editor";
    field.before(place);
    const made = new Yasqe(place, { value: field.value, persistenceId: null, showQueryButton: false, createShareableLink: null, editorHeight: "22rem", requestConfig: { endpoint } });
    const keys = { ...made.getOption("extraKeys"), "Ctrl-Enter": () => ask(), "Cmd-Enter": () => ask(), "Ctrl-S": false };
    made.setOption("extraKeys", keys);
    field.hidden = true;
    form.querySelector("label[for=query]").removeAttribute("for");
    made.getInputField().setAttribute("aria-label", "SPARQL query");
    place.querySelector(".CodeMirror-scroll").tabIndex = 0; // so that the keyboard scrolls it on narrow screens
    document.getElementById("keys").hidden = false;
    return made;
  }

  async function terms(kind) {
    const query = `SELECT DISTINCT ?term { ?part <http://rdfs.org/ns/void#${kind}> ?term } ORDER BY ?term`;
    const answer = await fetch(endpoint + "?query=" + encodeURIComponent(query), { headers: { Accept: "application/sparql-results+json" } });
    return (await answer.json()).results.bindings.map((row) => row.term.value);
  }
});
