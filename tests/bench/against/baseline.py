"""The report's parts made with ReportLab and matplotlib: figures, two charts, a table of creators, page numbers.

Prints the median time of warm runs in milliseconds, and the bytes.
"""
import io
import statistics
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

COUNT = int(sys.argv[1])
STYLES = getSampleStyleSheet()


def chart(draw):
    figure, axes = plt.subplots(figsize=(6.5, 2.6))
    draw(axes)
    out = io.BytesIO()
    figure.savefig(out, format="png", dpi=150)
    plt.close(figure)
    out.seek(0)
    return Image(out, 468, 187)


def number(canvas, document):
    canvas.drawString(500, 20, f"Page {document.page}")


def report():
    out = io.BytesIO()
    document = SimpleDocTemplate(out, pagesize=A4, title="Spring")
    rows = [["Creator", "Posts", "Engagements", "Impressions", "Cost", "CPE"]]
    for i in range(COUNT):
        rows.append([f"Creator {i}", "1", f"{200 + i * 3:,}", f"{100 + i * 3:,}", f"€{100 + i / 100:.2f}", "€0.42"])
    table = Table(rows, repeatRows=1)
    table.setStyle(
        TableStyle([("GRID", (0, 0), (-1, -1), 0.25, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke)])
    )
    tiles = Table([["ROI", "ROAS", "Reach", "Engagements", "Cost", "Revenue"], ["1.2", "2.2", "9", "8", "7", "6"]])
    story = [Paragraph("Spring", STYLES["Title"]), tiles, Spacer(1, 12)]
    story.append(chart(lambda axes: axes.plot(range(28), [i * 40 for i in range(28)])))
    story.append(chart(lambda axes: axes.bar(["Budget", "Actual"], [90000, 12000])))
    story += [Paragraph("Creators", STYLES["Heading1"]), table, Paragraph("Method", STYLES["Heading1"])]
    story += [Paragraph("How each figure is computed, with its parts and what it covers.", STYLES["BodyText"])] * 12
    document.build(story, onFirstPage=number, onLaterPages=number)
    return out.getvalue()


times = []
for _ in range(6):
    start = time.perf_counter()
    data = report()
    times.append((time.perf_counter() - start) * 1000)
print(statistics.median(times[1:]), len(data))
