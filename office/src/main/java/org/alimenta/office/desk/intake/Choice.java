package org.alimenta.office.desk.intake;

import java.util.List;
import org.alimenta.office.parties.Alike;

/**
 * Somebody in the register may be this person; the clerk says.
 *
 * @param number of the person in the case
 */
public record Choice(int number, String name, List<Alike> alike) {}
