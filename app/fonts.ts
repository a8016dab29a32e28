import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import { GeistSerifRegular } from "geist/font/serif/regular";

/** Class names for `<html>` that set the three faces tokens.css refers to; served from this host, never fetched. */
export const fontVariables = [GeistSans.variable, GeistMono.variable, GeistSerifRegular.variable].join(" ");
