package org.catamnesis.demo;

/** What is in the sample, in the analyte's SI unit, before any laboratory has rounded and printed it. */
record DemoReading(DemoAnalyte analyte, double value) {}
