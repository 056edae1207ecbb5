package org.section16.adapters.db;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/**
 * The rules that all mappers obey: a box that goes nowhere, or comes from nowhere, fails the build. Names are never
 * joined by points in a mapping, since what lies behind the point escapes that check; groups of boxes are parameters.
 * What is ignored are copying methods such as {@code withCik}, which look like setters.
 */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, unmappedSourcePolicy = ReportingPolicy.ERROR)
interface RowMapping {}
