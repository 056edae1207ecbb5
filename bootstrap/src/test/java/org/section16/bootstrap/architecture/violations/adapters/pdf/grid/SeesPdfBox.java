package org.section16.bootstrap.architecture.violations.adapters.pdf.grid;

import org.apache.pdfbox.pdmodel.PDDocument;

record SeesPdfBox(PDDocument document) {}
