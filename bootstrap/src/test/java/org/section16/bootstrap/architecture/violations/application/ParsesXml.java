package org.section16.bootstrap.architecture.violations.application;

import javax.xml.stream.XMLStreamReader;

record ParsesXml(XMLStreamReader reader) {}
