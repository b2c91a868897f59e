import type { Worksheet } from "@cj-tech-master/excelts";
import { lookBody, lookNote, lookRated, lookTitle } from "./cellLook";
import type { PlanSheet } from "../sampleContent";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Writes what stands above the header row: the title, the notes and the key of colours. */
export function drawHeading(sheet: Worksheet, plan: PlanSheet, at: Place): void {
  const title = sheet.getCell(at.row, at.column);
  title.value = plan.title;
  lookTitle(title, plan.look);
  sheet.getRow(at.row).height = 22;
  plan.notes.forEach((note, index) => {
    const cell = sheet.getCell(at.row + 1 + index, at.column);
    cell.value = note;
    lookNote(cell, plan.look);
  });
  drawKey(sheet, plan, { row: at.row + 1 + plan.notes.length, column: at.column });
}

function drawKey(sheet: Worksheet, plan: PlanSheet, at: Place): void {
  const { entries, style } = plan.key;
  switch (style) {
    case "sentence": {
      const cell = sheet.getCell(at.row, at.column);
      cell.value = `Key: ${entries.map(([colour, meaning]) => `${colour} = ${meaning}`).join(", ")}`;
      lookNote(cell, plan.look);
      return;
    }
    case "cells": {
      const label = sheet.getCell(at.row + 1, at.column);
      label.value = "Key";
      lookNote(label, plan.look);
      label.alignment = { vertical: "top" };
      entries.forEach(([colour, meaning], index) => {
        drawKeyCell(sheet, plan, { row: at.row + 1, column: at.column + 1 + index }, colour, meaning);
      });
      sheet.getRow(at.row + 1).height = 29;
      return;
    }
    case "rows":
      entries.forEach(([colour, meaning], index) => {
        const row = at.row + 1 + index;
        drawKeyCell(sheet, plan, { row, column: at.column }, colour, meaning);
        sheet.mergeCells(row, at.column, row, at.column + 1);
      });
      return;
    case "swatches":
      entries.forEach(([colour, meaning], index) => {
        const row = at.row + 1 + index;
        const swatch = sheet.getCell(row, at.column);
        swatch.value = colour;
        lookBody(swatch, plan.look, true);
        lookRated(swatch, plan.look, colour);
        const words = sheet.getCell(row, at.column + 1);
        words.value = meaning.charAt(0).toUpperCase() + meaning.slice(1);
        lookNote(words, plan.look);
      });
  }
}

function drawKeyCell(sheet: Worksheet, plan: PlanSheet, at: Place, colour: string, meaning: string): void {
  const cell = sheet.getCell(at.row, at.column);
  cell.value = `${colour} = ${meaning}`;
  lookBody(cell, plan.look, false);
  lookRated(cell, plan.look, colour);
}
