package org.alimenta.office.desk;

import java.util.List;
import org.alimenta.office.access.Staff;
import org.alimenta.office.site.Shell;

/**
 * What the frame of the desk needs to know around any of its pages; in templates {@code ${desk}}.
 *
 * @param staff who is signed in
 * @param navigation what this person may open
 * @param search whether this person may search
 * @param ends when the session ends if no page is opened, such as 14:32
 * @param seconds until then
 */
public record DeskShell(
    Staff staff, List<Shell.NavItem> navigation, boolean search, String ends, long seconds) {}
