"use strict";
(() => {
  const charts = JSON.parse(document.getElementById("charts").textContent);
  const narrow = matchMedia("(max-width: 40rem)");
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const colours = () => getComputedStyle(document.documentElement);

  // Colours come as names of the page's own, since plotly does not read them.
  const painted = (value, style) => {
    if (typeof value === "string") {
      const name = /^var\((--[a-z]+)\)$/.exec(value);
      return name ? style.getPropertyValue(name[1]).trim() : value;
    }
    if (Array.isArray(value)) return value.map((item) => painted(item, style));
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, painted(item, style)]));
    }
    return value;
  };

  const axis = (given, style) => ({
    gridcolor: style.getPropertyValue("--line").trim(),
    zerolinecolor: style.getPropertyValue("--line").trim(),
    fixedrange: true,
    automargin: true,
    ...given,
  });

  const draw = () => {
    const style = colours();
    for (const chart of charts) {
      const layout = painted(chart.layout, style);
      Plotly.react(
        chart.id,
        painted(chart.data, style),
        {
          ...layout,
          paper_bgcolor: "rgba(0,0,0,0)",
          plot_bgcolor: "rgba(0,0,0,0)",
          font: { color: style.getPropertyValue("--ink").trim(), family: "system-ui, sans-serif", size: narrow.matches ? 11 : 13 },
          margin: { l: narrow.matches ? 44 : 60, r: narrow.matches ? 8 : 24, t: 16, b: 48 },
          legend: { orientation: "h", y: 1, yanchor: "bottom", x: 0 },
          xaxis: axis(layout.xaxis, style),
          yaxis: axis(layout.yaxis, style),
        },
        { responsive: true, displayModeBar: false },
      );
    }
    document.documentElement.dataset.drawn = dark.matches ? "dark" : "light";
  };

  draw();
  dark.addEventListener("change", draw);
  narrow.addEventListener("change", draw);
})();
